// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! - [`CheckCommercialStatus`](mod@check_commercial_status): Checks the commercialization status of a tracing service.
//! - [`GetTagKey`](mod@get_tag_key): Lists the tag keys in the spans of an application within a time range.
//! - [`GetTagVal`](mod@get_tag_val): Lists the values that a tag key has in reported trace data.
//! - [`GetTrace`](mod@get_trace): Shows the spans of one trace by its ID.
//! - [`ListIpOrHosts`](mod@list_ip_or_hosts): Lists the IP addresses or host names in the trace data of a region or application.
//! - [`ListServices`](mod@list_services): Lists the applications that report trace data.
//! - [`ListSpanNames`](mod@list_span_names): Lists the span names of a whole region or of one application.
//! - [`OpenXtraceService`](mod@open_xtrace_service): Activates Tracing Analysis for the account.
//! - [`QueryMetric`](mod@query_metric): Queries a trace metric with chosen measures, dimensions, and filters over time.
//! - [`SearchTraces`](mod@search_traces): Searches traces by time, application, IP address, span name, duration, or tags.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod check_commercial_status;
pub mod get_tag_key;
pub mod get_tag_val;
pub mod get_trace;
pub mod list_ip_or_hosts;
pub mod list_services;
pub mod list_span_names;
pub mod open_xtrace_service;
pub mod query_metric;
pub mod search_traces;
pub mod errors;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    check_commercial_status::{CheckCommercialStatusRequest, CheckCommercialStatusResponse},
    get_tag_key::{GetTagKeyRequest, GetTagKeyResponse},
    get_tag_val::{GetTagValRequest, GetTagValResponse},
    get_trace::{GetTraceRequest, GetTraceResponse},
    list_ip_or_hosts::{ListIpOrHostsRequest, ListIpOrHostsResponse},
    list_services::{ListServicesRequest, ListServicesResponse},
    list_span_names::{ListSpanNamesError, ListSpanNamesRequest, ListSpanNamesResponse},
    open_xtrace_service::{OpenXtraceServiceRequest, OpenXtraceServiceResponse},
    query_metric::{QueryMetricRequest, QueryMetricResponse},
    search_traces::{SearchTracesRequest, SearchTracesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "xtrace",
    version: "2019-08-08",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "xtrace.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "xtrace.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "xtrace.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "xtrace.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "xtrace.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "xtrace.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "xtrace.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "xtrace.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "xtrace.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "xtrace.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "xtrace.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "xtrace.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "xtrace.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "xtrace.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "xtrace.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "xtrace.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "xtrace.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "xtrace.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "xtrace.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "xtrace.us-west-1.aliyuncs.com"),
        ],
        rule: Some("xtrace.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Tracing Analysis.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Checks the commercialization status of a tracing service.
    #[inline]
    pub fn check_commercial_status(
        &self,
        request: CheckCommercialStatusRequest,
    ) -> Call<'_, CheckCommercialStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in the spans of an application within a time range.
    #[inline]
    pub fn get_tag_key(&self, request: GetTagKeyRequest) -> Call<'_, GetTagKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the values that a tag key has in reported trace data.
    #[inline]
    pub fn get_tag_val(&self, request: GetTagValRequest) -> Call<'_, GetTagValRequest> {
        self.inner.call(request)
    }
    /// Shows the spans of one trace by its ID.
    #[inline]
    pub fn get_trace(&self, request: GetTraceRequest) -> Call<'_, GetTraceRequest> {
        self.inner.call(request)
    }
    /// Lists the IP addresses or host names in the trace data of a region or application.
    #[inline]
    pub fn list_ip_or_hosts(
        &self,
        request: ListIpOrHostsRequest,
    ) -> Call<'_, ListIpOrHostsRequest> {
        self.inner.call(request)
    }
    /// Lists the applications that report trace data.
    #[inline]
    pub fn list_services(
        &self,
        request: ListServicesRequest,
    ) -> Call<'_, ListServicesRequest> {
        self.inner.call(request)
    }
    /// Lists the span names of a whole region or of one application.
    #[inline]
    pub fn list_span_names(
        &self,
        request: ListSpanNamesRequest,
    ) -> Call<'_, ListSpanNamesRequest> {
        self.inner.call(request)
    }
    /// Activates Tracing Analysis for the account.
    #[inline]
    pub fn open_xtrace_service(
        &self,
        request: OpenXtraceServiceRequest,
    ) -> Call<'_, OpenXtraceServiceRequest> {
        self.inner.call(request)
    }
    /// Queries a trace metric with chosen measures, dimensions, and filters over time.
    #[inline]
    pub fn query_metric(
        &self,
        request: QueryMetricRequest,
    ) -> Call<'_, QueryMetricRequest> {
        self.inner.call(request)
    }
    /// Searches traces by time, application, IP address, span name, duration, or tags.
    #[inline]
    pub fn search_traces(
        &self,
        request: SearchTracesRequest,
    ) -> Call<'_, SearchTracesRequest> {
        self.inner.call(request)
    }
}
