// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `QueryRequestLogs`, from `cloudapi/QueryRequestLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns the log of a request by its log ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::QueryRequestLogsRequest::new()
///     .request_log_id("...");
/// let reply = client.query_request_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct QueryRequestLogsRequest {
    /// **Required.** Call to look up; the gateway returns the ID in the header `X-Ca-Request-Id`.
    pub request_log_id: Option<String>,
}

impl QueryRequestLogsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RequestLogId`, which is required.
    pub fn request_log_id(mut self, value: impl Into<String>) -> Self {
        self.request_log_id = Some(value.into());
        self
    }
}

request! {
    QueryRequestLogsRequest {
        "RequestLogId" => request_log_id: query,
    }
}

impl Operation for QueryRequestLogsRequest {
    type Response = QueryRequestLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("QueryRequestLogs")
        .required(&["RequestLogId"])
        .read_only();
}

/// Response to [`QueryRequestLogsRequest`].
#[non_exhaustive]
pub struct QueryRequestLogsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CE5722A6-AE78-4741-A9B0-6C81********`.
    pub request_id: Option<String>,
    /// The request logs that were found or are concerned, one entry each.
    pub request_logs: Vec<RequestLog>,
}

response! {
    QueryRequestLogsResponse {
        "RequestId" => request_id: value,
        "RequestLogs" => request_logs: list("RequestLog"),
    }
}

/// The request logs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RequestLog {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `4b83229ebcab4ecd88956fb3********`.
    pub api_id: Option<String>,
    /// Display text for the API; unique in its group. Example: `ApiName`.
    pub api_name: Option<String>,
    /// Key that opens, signs or picks out the consumer application. Example: `20412****`.
    pub consumer_app_key: Option<String>,
    /// Milliseconds in all. Example: `1345`.
    pub total_latency: Option<String>,
    /// HTTP method of the request, such as GET. Example: `POST`.
    pub http_method: Option<String>,
    /// Domain that the call or the item is about, as a rule a domain name.
    /// Example: `360bdd88695c48ae8085c7f2********-ap-southeast-1.alicloudapi.com`.
    pub domain: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub error_message: Option<String>,
    /// ID of the consumer application that the item belongs to or stands for. Example: `11096****`.
    pub consumer_app_id: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `apigateway-bj-ab2b********`.
    pub instance_id: Option<String>,
    /// Nonce the client sent. Example: `d43df9db-3b05-4cd6-888a-1c0b********`.
    pub client_nonce: Option<String>,
    /// How large the request is or is to be. Example: `1923`.
    pub request_size: Option<String>,
    /// Environment that is meant, by its ID in the group. Example: `8a305b7f10334052a52d9156********`.
    pub stage_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Path under which the HTTP is found. Example: `/testPath`.
    pub http_path: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `95657ED9-2F6F-426F-BD99-79C8********`.
    pub request_id: Option<String>,
    /// API group, which holds APIs under common domains. Example: `dc024277fe6c4cada79ba0bd6********`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `GroupName`.
    pub group_name: Option<String>,
    /// Code of the reason why the call or the item failed. Example: `X500ER`.
    pub error_code: Option<String>,
    /// How large the response is or is to be. Example: `23441`.
    pub response_size: Option<String>,
    /// Where the gateway runs, such as `cn-hangzhou`.
    pub region: Option<String>,
    /// Code that stands for the status, for programs to act on. Example: `200`.
    pub status_code: Option<String>,
    /// IP address that belongs to the client. Example: `21.237.XXX.XXX`.
    pub client_ip: Option<String>,
    /// Milliseconds spent on the backend. Example: `324`.
    pub service_latency: Option<String>,
    /// Time that is set or recorded for this: request. Example: `2022-10-29T03:59:59Z`.
    pub request_time: Option<Timestamp>,
    /// Error that was thrown, or its text. Example: `error msg`.
    pub exception: Option<String>,
    /// ID of the custom trace that the item belongs to or stands for.
    /// Example: `95657ED9-2F6F-426F-BD99-79C8********`.
    pub custom_trace_id: Option<String>,
    /// The jwt claims that are concerned.
    pub jwt_claims: Option<String>,
    /// Protocol that the request uses. Example: `HTTP`.
    pub request_protocol: Option<String>,
    /// The request headers that are concerned.
    /// Example: `content-type: application/x-www-form-urlencoded`.
    pub request_headers: Option<String>,
    /// What the client sent behind the question mark of the URL. Example: `username=name`.
    pub request_query_string: Option<String>,
    /// What the client sent after the headers. Example: `param=paramName`.
    pub request_body: Option<String>,
    /// The response headers that are concerned.
    /// Example: `content-type: application/x-www-form-urlencoded`.
    pub response_headers: Option<String>,
    /// What the client got back after the headers. Example: `param=paramName`.
    pub response_body: Option<String>,
    /// Plug-ins that acted on the request.
    pub plugin: Option<String>,
    /// ID of the initial request that the item belongs to or stands for.
    /// Example: `95657ED9-2F6F-426F-BD99-79C8********`.
    pub initial_request_id: Option<String>,
    /// Name that the application is registered under. Example: `VIPROOM_VIPROOM`.
    pub app_name: Option<String>,
    /// When the request began to arrive.
    pub front_request_start: Option<i64>,
    /// When the request had arrived.
    pub front_request_end: Option<i64>,
    /// When the gateway began to send the request to the backend.
    pub backend_request_start: Option<i64>,
    /// When the gateway had sent the request to the backend.
    pub backend_request_end: Option<i64>,
    /// When the response of the backend began to arrive.
    pub backend_response_start: Option<i64>,
    /// When the response of the backend had arrived.
    pub backend_response_end: Option<i64>,
    /// When the gateway began to send the response.
    pub front_response_start: Option<i64>,
    /// When the response had been sent.
    pub front_response_end: Option<i64>,
}

response! {
    RequestLog {
        "ApiId" => api_id: value,
        "ApiName" => api_name: value,
        "ConsumerAppKey" => consumer_app_key: value,
        "TotalLatency" => total_latency: value,
        "HttpMethod" => http_method: value,
        "Domain" => domain: value,
        "ErrorMessage" => error_message: value,
        "ConsumerAppId" => consumer_app_id: value,
        "InstanceId" => instance_id: value,
        "ClientNonce" => client_nonce: value,
        "RequestSize" => request_size: value,
        "StageId" => stage_id: value,
        "StageName" => stage_name: value,
        "HttpPath" => http_path: value,
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "ErrorCode" => error_code: value,
        "ResponseSize" => response_size: value,
        "Region" => region: value,
        "StatusCode" => status_code: value,
        "ClientIp" => client_ip: value,
        "ServiceLatency" => service_latency: value,
        "RequestTime" => request_time: value,
        "Exception" => exception: value,
        "CustomTraceId" => custom_trace_id: value,
        "JwtClaims" => jwt_claims: value,
        "RequestProtocol" => request_protocol: value,
        "RequestHeaders" => request_headers: value,
        "RequestQueryString" => request_query_string: value,
        "RequestBody" => request_body: value,
        "ResponseHeaders" => response_headers: value,
        "ResponseBody" => response_body: value,
        "plugin" => plugin: value,
        "InitialRequestId" => initial_request_id: value,
        "AppName" => app_name: value,
        "FrontRequestStart" => front_request_start: value,
        "FrontRequestEnd" => front_request_end: value,
        "BackendRequestStart" => backend_request_start: value,
        "BackendRequestEnd" => backend_request_end: value,
        "BackendResponseStart" => backend_response_start: value,
        "BackendResponseEnd" => backend_response_end: value,
        "FrontResponseStart" => front_response_start: value,
        "FrontResponseEnd" => front_response_end: value,
    }
}
