// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeCheckCustomConfig`, from `sas/ChangeCheckCustomConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CustomConfig, RepairConfig};

/// Changes the custom parameters of one check item, and those of its repair.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ChangeCheckCustomConfigRequest::new();
/// let reply = client.change_check_custom_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeCheckCustomConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Settings of each custom, one entry each. Items: at most 20.
    pub custom_configs: Vec<CustomConfig>,
    /// Settings of each repair, one entry each. Items: at most 20.
    pub repair_configs: Vec<RepairConfig>,
}

impl ChangeCheckCustomConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CheckId`.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `CustomConfigs`.
    pub fn custom_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<CustomConfig>>,
    ) -> Self {
        self.custom_configs = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RepairConfigs`.
    pub fn repair_configs(
        mut self,
        value: impl IntoIterator<Item = impl Into<RepairConfig>>,
    ) -> Self {
        self.repair_configs = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ChangeCheckCustomConfigRequest {
        "RegionId" => region_id: query,
        "CheckId" => check_id: query,
        "CustomConfigs" => custom_configs: query,
        "RepairConfigs" => repair_configs: query,
    }
}

impl Operation for ChangeCheckCustomConfigRequest {
    type Response = ChangeCheckCustomConfigResponse;
    type Error = ChangeCheckCustomConfigError;
    const INFO: OperationInfo = super::operation("ChangeCheckCustomConfig")
        .region("RegionId");
    const ERRORS: &'static [ChangeCheckCustomConfigError] = &[
        ChangeCheckCustomConfigError::NoPermission,
        ChangeCheckCustomConfigError::ServerError,
    ];
}

/// Response to [`ChangeCheckCustomConfigRequest`].
#[non_exhaustive]
pub struct ChangeCheckCustomConfigResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `DA8133CC-CCA0-5CF2-BF64-FE7D52C44***`.
    pub request_id: Option<String>,
    /// Settings of each illegal custom, one entry each.
    pub illegal_custom_configs: Vec<IllegalCustomConfig>,
    /// Settings of each illegal repair, one entry each.
    pub illegal_repair_configs: Vec<IllegalCustomConfig>,
}

response! {
    ChangeCheckCustomConfigResponse {
        "RequestId" => request_id: value,
        "IllegalCustomConfigs" => illegal_custom_configs: list(""),
        "IllegalRepairConfigs" => illegal_repair_configs: list(""),
    }
}

/// Settings of each illegal custom, one entry each.
#[non_exhaustive]
pub struct IllegalCustomConfig {
    /// Name that people know the item by. Example: `SessionTimeMax`.
    pub name: Option<String>,
}

response! {
    IllegalCustomConfig {
        "Name" => name: value,
    }
}

/// Errors that the documentation of [`ChangeCheckCustomConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ChangeCheckCustomConfigError = super::DocumentedError;
