// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableInstancePublicAccess`, from `yundun-bastionhost/EnableInstancePublicAccess.md`.

use alicloud_runtime::codegen::*;

/// Turns on access to a bastion host from the Internet.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::EnableInstancePublicAccessRequest::new()
///     .instance_id("...");
/// let reply = client.enable_instance_public_access(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableInstancePublicAccessRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl EnableInstancePublicAccessRequest {
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
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    EnableInstancePublicAccessRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for EnableInstancePublicAccessRequest {
    type Response = EnableInstancePublicAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableInstancePublicAccess")
        .required(&["InstanceId"])
        .region("RegionId");
}

/// Response to [`EnableInstancePublicAccessRequest`].
#[non_exhaustive]
pub struct EnableInstancePublicAccessResponse {
    /// ID of the instance, by which other calls name it. Example: `bastionhost-cn-78v1gh****`.
    pub instance_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `D47B5043-FDD6-4FBE-976E-5FC67A23578F`.
    pub request_id: Option<String>,
}

response! {
    EnableInstancePublicAccessResponse {
        "InstanceId" => instance_id: value,
        "RequestId" => request_id: value,
    }
}
