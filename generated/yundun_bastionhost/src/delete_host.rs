// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHost`, from `yundun-bastionhost/DeleteHost.md`.

use alicloud_runtime::codegen::*;

/// Removes a host from the bastion host; nobody can log on to it through here any more.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteHostRequest::new()
///     .host_id("1")
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.delete_host(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHostRequest {
    /// **Required.** ID of the host that the call is about. Example: `1`.
    pub host_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteHostRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostId`, which is required.
    pub fn host_id(mut self, value: impl Into<String>) -> Self {
        self.host_id = Some(value.into());
        self
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
    DeleteHostRequest {
        "HostId" => host_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteHostRequest {
    type Response = DeleteHostResponse;
    type Error = DeleteHostError;
    const INFO: OperationInfo = super::operation("DeleteHost")
        .required(&["HostId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteHostError] = &[
        DeleteHostError::InvalidParameter,
        DeleteHostError::HostNotFound,
        DeleteHostError::InternalError,
    ];
}

/// Response to [`DeleteHostRequest`].
pub type DeleteHostResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteHostRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostNotFound`](super::DocumentedError::HostNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHostError = super::DocumentedError;
