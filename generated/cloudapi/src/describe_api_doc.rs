// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApiDoc`, from `cloudapi/DescribeApiDoc.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ErrorCodeSample, RequestParameter};

/// Returns the documentation of an API for its callers.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeApiDocRequest::new()
///     .api_id("...");
/// let reply = client.describe_api_doc(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApiDocRequest {
    /// API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    pub stage_name: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
}

impl DescribeApiDocRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `StageName`.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
}

request! {
    DescribeApiDocRequest {
        "GroupId" => group_id: query,
        "StageName" => stage_name: query,
        "ApiId" => api_id: query,
    }
}

impl Operation for DescribeApiDocRequest {
    type Response = DescribeApiDocResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApiDoc")
        .required(&["ApiId"])
        .read_only();
}

/// Response to [`DescribeApiDocRequest`].
#[non_exhaustive]
pub struct DescribeApiDocResponse {
    /// One API of the gateway, by the ID from its creation.
    /// Example: `b24be7e59a104e52bffbf432cc9272af`.
    pub api_id: Option<String>,
    /// Format of what the backend returns, such as `JSON`; for documentation only.
    pub result_type: Option<String>,
    /// Whether the API is kept off the Internet. Example: `true`.
    pub disable_internet: Option<bool>,
    /// Response shown in the documentation. Example: `text`.
    pub result_sample: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Whether every request needs a nonce, which counts once in 15 minutes. Example: `true`.
    pub force_nonce_check: Option<bool>,
    /// `PUBLIC` shows the API to every user, `PRIVATE` hides it. Example: `PUBLIC`.
    pub visibility: Option<String>,
    /// Response shown in the documentation for failed requests.
    /// Example: `{"errorCode":"fail","errorMessage":"param invalid"}`.
    pub fail_result_sample: Option<String>,
    /// Who may call the API: authorized applications (`APP`), anyone (`ANONYMOUS`), or holders of an
    /// OpenID Connect token. Example: `APP`.
    pub auth_type: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F253FB5F-9AE1-5DDA-99B5-46BE00A3719E`.
    pub request_id: Option<String>,
    /// API group, which holds APIs under common domains. Example: `f51d08c5b7c84342905544ebaec26d35`.
    pub group_id: Option<String>,
    /// Display text for the API group; unique in the account. Example: `text`.
    pub group_name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Time that is set or recorded for this: deployed. Example: `2022-07-13T16:00:33Z`.
    pub deployed_time: Option<Timestamp>,
    /// Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for trials.
    /// Example: `RELEASE`.
    pub stage_name: Option<String>,
    /// Display text for the API; unique in its group. Example: `text`.
    pub api_name: Option<String>,
    /// Settings of the request, and what it works with.
    pub request_config: Option<RequestConfig>,
    /// The error code samples that were found or are concerned, one entry each.
    pub error_code_samples: Vec<ErrorCodeSample>,
    /// The result descriptions that are concerned.
    pub result_descriptions: Option<Value>,
    /// Parameters of the request, with their values.
    pub request_parameters: Vec<RequestParameter>,
}

response! {
    DescribeApiDocResponse {
        "ApiId" => api_id: value,
        "ResultType" => result_type: value,
        "DisableInternet" => disable_internet: value,
        "ResultSample" => result_sample: value,
        "RegionId" => region_id: value,
        "ForceNonceCheck" => force_nonce_check: value,
        "Visibility" => visibility: value,
        "FailResultSample" => fail_result_sample: value,
        "AuthType" => auth_type: value,
        "RequestId" => request_id: value,
        "GroupId" => group_id: value,
        "GroupName" => group_name: value,
        "Description" => description: value,
        "DeployedTime" => deployed_time: value,
        "StageName" => stage_name: value,
        "ApiName" => api_name: value,
        "RequestConfig" => request_config: value,
        "ErrorCodeSamples" => error_code_samples: list("ErrorCodeSample"),
        "ResultDescriptions" => result_descriptions: value,
        "RequestParameters" => request_parameters: list("RequestParameter"),
    }
}

/// Settings of the request, and what it works with.
#[non_exhaustive]
pub struct RequestConfig {
    /// Path under which the request is found. Example: `/api/billing/test/[type]`.
    pub request_path: Option<String>,
    /// HTTP method clients use. Example: `POST`.
    pub request_http_method: Option<String>,
    /// Notation or file format of the body. Example: `STREAM`.
    pub body_format: Option<String>,
    /// Way in which the request works. Example: `MAPPING`.
    pub request_mode: Option<String>,
    /// Free text that tells people about the post body. Example: `fwefwef`.
    pub post_body_description: Option<String>,
    /// Protocol that the request uses. Example: `HTTP`.
    pub request_protocol: Option<String>,
    /// Whether parameters in the path are escaped.
    pub escape_path_param: Option<bool>,
}

response! {
    RequestConfig {
        "RequestPath" => request_path: value,
        "RequestHttpMethod" => request_http_method: value,
        "BodyFormat" => body_format: value,
        "RequestMode" => request_mode: value,
        "PostBodyDescription" => post_body_description: value,
        "RequestProtocol" => request_protocol: value,
        "EscapePathParam" => escape_path_param: value,
    }
}
