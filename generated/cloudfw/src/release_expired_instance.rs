// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ReleaseExpiredInstance`, from `cloudfw/ReleaseExpiredInstance.md`.

use alicloud_runtime::codegen::*;

/// Releases a Cloud Firewall instance that has expired.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ReleaseExpiredInstanceRequest::new()
///     .instance_id("...");
/// let reply = client.release_expired_instance(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ReleaseExpiredInstanceRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ReleaseExpiredInstanceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ReleaseExpiredInstanceRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ReleaseExpiredInstanceRequest {
    type Response = ReleaseExpiredInstanceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ReleaseExpiredInstance")
        .required(&["InstanceId"]);
}

/// Response to [`ReleaseExpiredInstanceRequest`], which the documentation does not describe.
pub type ReleaseExpiredInstanceResponse = alicloud_runtime::UndocumentedResponse;
