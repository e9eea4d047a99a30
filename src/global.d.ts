/// <reference types="@tarojs/taro" />
declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV?: 'weapp' | 'h5';
    /** The CloudBase environment of the county; empty in the web build. */
    readonly TARO_APP_CLOUD_ENV?: string;
  }
}
