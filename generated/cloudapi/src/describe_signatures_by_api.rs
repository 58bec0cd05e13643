// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeSignaturesByApi`, from `cloudapi/DescribeSignaturesByApi.md`.

use alicloud_runtime::codegen::*;

/// Shows the backend signature key that is bound to an API.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudapi::Client) -> Result<(), alicloud_cloudapi::Error> {
/// let request = alicloud_cloudapi::DescribeSignaturesByApiRequest::new()
///     .group_id("...")
///     .api_id("...")
///     .stage_name("...");
/// let reply = client.describe_signatures_by_api(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeSignaturesByApiRequest {
    /// **Required.** API group, which holds APIs under common domains.
    pub group_id: Option<String>,
    /// **Required.** One API of the gateway, by the ID from its creation.
    pub api_id: Option<String>,
    /// **Required.** Environment that is meant: `RELEASE` for production, `PRE` before it, `TEST` for
    /// trials.
    pub stage_name: Option<String>,
}

impl DescribeSignaturesByApiRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `GroupId`, which is required.
    pub fn group_id(mut self, value: impl Into<String>) -> Self {
        self.group_id = Some(value.into());
        self
    }
    /// Sets `ApiId`, which is required.
    pub fn api_id(mut self, value: impl Into<String>) -> Self {
        self.api_id = Some(value.into());
        self
    }
    /// Sets `StageName`, which is required.
    pub fn stage_name(mut self, value: impl Into<String>) -> Self {
        self.stage_name = Some(value.into());
        self
    }
}

request! {
    DescribeSignaturesByApiRequest {
        "GroupId" => group_id: query,
        "ApiId" => api_id: query,
        "StageName" => stage_name: query,
    }
}

impl Operation for DescribeSignaturesByApiRequest {
    type Response = DescribeSignaturesByApiResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeSignaturesByApi")
        .required(&["GroupId", "ApiId", "StageName"])
        .read_only();
}

/// Response to [`DescribeSignaturesByApiRequest`].
#[non_exhaustive]
pub struct DescribeSignaturesByApiResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CEF72CEB-54B6-4AE8-B225-F876FF7BZ004`.
    pub request_id: Option<String>,
    /// The signatures that were found or are concerned, one entry each.
    pub signatures: Vec<SignatureItem>,
}

response! {
    DescribeSignaturesByApiResponse {
        "RequestId" => request_id: value,
        "Signatures" => signatures: list("SignatureItem"),
    }
}

/// The signatures that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct SignatureItem {
    /// Time that is set or recorded for this: bound. Example: `2016-07-23T08:28:48Z`.
    pub bound_time: Option<Timestamp>,
    /// Key with which the gateway signs requests to the backend.
    /// Example: `dd05f1c54d6749eda95f9fa6d491449a`.
    pub signature_id: Option<String>,
    /// Display text for the signing key. Example: `mysecret`.
    pub signature_name: Option<String>,
}

response! {
    SignatureItem {
        "BoundTime" => bound_time: value,
        "SignatureId" => signature_id: value,
        "SignatureName" => signature_name: value,
    }
}
