/// <reference types="@tarojs/taro" />
declare module '*.scss';

declare namespace NodeJS {
  interface ProcessEnv {
    readonly TARO_ENV?: 'weapp' | 'h5';
    /** The CloudBase environment of the county; empty in the web build. */
    readonly TARO_APP_CLOUD_ENV?: string;
    /** What the county says of itself on the page 关于屋场通; empty where it has not yet. */
    readonly TARO_APP_OPERATOR?: string;
    readonly TARO_APP_FILING_NUMBER?: string;
    readonly TARO_APP_COMPLAINTS_PHONE?: string;
  }
}
