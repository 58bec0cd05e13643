// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleasePostInstance`, from `cloudfw/ReleasePostInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases a pay-as-you-go Cloud Firewall instance.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ReleasePostInstanceRequest::new();
/// let reply = client.release_post_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleasePostInstanceRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReleasePostInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ReleasePostInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleasePostInstanceRequest {
    type Response = ReleasePostInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleasePostInstance")
        .success_flag("Success");
}

/// Response to [`ReleasePostInstanceRequest`].
#[non_exhaustive]
pub struct ReleasePostInstanceResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `EE316A19-xxxx-5043-9DF1-C04458ABC570`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// State that the release is in. Example: `true`.
    pub release_status: Option<bool>,
}

response! {
    ReleasePostInstanceResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ReleaseStatus" => release_status: value,
    }
}
