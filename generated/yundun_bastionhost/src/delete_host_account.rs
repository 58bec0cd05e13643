// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteHostAccount`, from `yundun-bastionhost/DeleteHostAccount.md`.

use alicloud_runtime::codegen::*;

/// Removes a host account and the stored credentials from the bastion host.
///
/// ```no_run
/// # async fn example(client: alicloud_yundun_bastionhost::Client) -> Result<(), alicloud_yundun_bastionhost::Error> {
/// let request = alicloud_yundun_bastionhost::DeleteHostAccountRequest::new()
///     .host_account_id("1")
///     .instance_id("bastionhost-cn-st220aw****");
/// let reply = client.delete_host_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteHostAccountRequest {
    /// **Required.** ID of the host account that the call is about. Example: `1`.
    pub host_account_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `bastionhost-cn-st220aw****`.
    pub instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteHostAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `HostAccountId`, which is required.
    pub fn host_account_id(mut self, value: impl Into<String>) -> Self {
        self.host_account_id = Some(value.into());
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
    DeleteHostAccountRequest {
        "HostAccountId" => host_account_id: query,
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteHostAccountRequest {
    type Response = DeleteHostAccountResponse;
    type Error = DeleteHostAccountError;
    const INFO: OperationInfo = super::operation("DeleteHostAccount")
        .required(&["HostAccountId", "InstanceId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteHostAccountError] = &[
        DeleteHostAccountError::InvalidParameter,
        DeleteHostAccountError::HostAccountNotFound,
        DeleteHostAccountError::InternalError,
    ];
}

/// Response to [`DeleteHostAccountRequest`].
pub type DeleteHostAccountResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteHostAccountRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`HostAccountNotFound`](super::DocumentedError::HostAccountNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type DeleteHostAccountError = super::DocumentedError;
