// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OperateVuls`, from `sas/OperateVuls.md`.

use alicloud_runtime::codegen::*;

/// Repairs vulnerabilities of Linux software on servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::OperateVulsRequest::new()
///     .type_("...")
///     .operate_type("...")
///     .vul_names(["..."])
///     .uuids(["..."]);
/// let reply = client.operate_vuls(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OperateVulsRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// **Required.** Which kind of operate it is or is to be.
    pub operate_type: Option<String>,
    /// **Required.** Names of the vuls to work on or to narrow the list down to. Items: at most 10000.
    pub vul_names: Vec<String>,
    /// **Required.** The uuids to work on or to narrow the list down to. Items: at most 10000.
    pub uuids: Vec<String>,
}

impl OperateVulsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `OperateType`, which is required.
    pub fn operate_type(mut self, value: impl Into<String>) -> Self {
        self.operate_type = Some(value.into());
        self
    }
    /// Sets `VulNames`, which is required.
    pub fn vul_names(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vul_names = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Uuids`, which is required.
    pub fn uuids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.uuids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    OperateVulsRequest {
        "Type" => type_: query,
        "OperateType" => operate_type: query,
        "VulNames" => vul_names: query,
        "Uuids" => uuids: query,
    }
}

impl Operation for OperateVulsRequest {
    type Response = OperateVulsResponse;
    type Error = OperateVulsError;
    const INFO: OperationInfo = super::operation("OperateVuls")
        .required(&["Type", "OperateType", "VulNames", "Uuids"]);
    const ERRORS: &'static [OperateVulsError] = &[
        OperateVulsError::OperateVulError,
        OperateVulsError::InsufficientAuthorizationCount,
        OperateVulsError::NoPermission,
        OperateVulsError::ServerError,
    ];
}

/// Response to [`OperateVulsRequest`].
pub type OperateVulsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`OperateVulsRequest`] names.
///
/// - [`OperateVulError`](super::DocumentedError::OperateVulError)
/// - [`InsufficientAuthorizationCount`](super::DocumentedError::InsufficientAuthorizationCount)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type OperateVulsError = super::DocumentedError;
