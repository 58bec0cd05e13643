// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ChangeCheckConfig`, from `sas/ChangeCheckConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Check};

/// Changes what the configuration check of cloud services covers and when it runs by itself.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ChangeCheckConfigRequest::new();
/// let reply = client.change_check_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ChangeCheckConfigRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// The cycle days to work on or to narrow the list down to. Items: at most 10.
    pub cycle_days: Vec<i32>,
    /// Beginning of the period to look at.
    pub start_time: Option<i32>,
    /// End of the period to look at.
    pub end_time: Option<i32>,
    /// IDs of the standards to work on or to narrow the list down to. Items: at most 100.
    pub standard_ids: Vec<i64>,
    /// IDs of the config requirements to work on or to narrow the list down to.
    pub config_requirement_ids: Option<Ids>,
    /// IDs of the config standards to work on or to narrow the list down to.
    pub config_standard_ids: Option<Ids>,
    /// Whether this is switched on: auto check.
    pub enable_auto_check: Option<bool>,
    /// Whether this is switched on: add check.
    pub enable_add_check: Option<bool>,
    /// Checks to take into the policy; leave out when whole standards are named.
    pub added_check: Vec<Check>,
    /// Checks to take out of the policy; leave out when whole standards are named.
    pub removed_check: Vec<Check>,
    /// The vendors to work on or to narrow the list down to. Items: at most 100.
    pub vendors: Vec<String>,
    /// Shortcut such as taking all checks, in place of a list.
    pub configure: Option<String>,
    /// Settings of the system, and what it works with.
    pub system_config: Option<bool>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
}

impl ChangeCheckConfigRequest {
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
    /// Sets `CycleDays`.
    pub fn cycle_days(
        mut self,
        value: impl IntoIterator<Item = impl Into<i32>>,
    ) -> Self {
        self.cycle_days = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i32) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i32) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `StandardIds`.
    pub fn standard_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.standard_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ConfigRequirementIds`.
    pub fn config_requirement_ids(mut self, value: impl Into<Ids>) -> Self {
        self.config_requirement_ids = Some(value.into());
        self
    }
    /// Sets `ConfigStandardIds`.
    pub fn config_standard_ids(mut self, value: impl Into<Ids>) -> Self {
        self.config_standard_ids = Some(value.into());
        self
    }
    /// Sets `EnableAutoCheck`.
    #[inline]
    pub fn enable_auto_check(mut self, value: bool) -> Self {
        self.enable_auto_check = Some(value);
        self
    }
    /// Sets `EnableAddCheck`.
    #[inline]
    pub fn enable_add_check(mut self, value: bool) -> Self {
        self.enable_add_check = Some(value);
        self
    }
    /// Sets `AddedCheck`.
    pub fn added_check(
        mut self,
        value: impl IntoIterator<Item = impl Into<Check>>,
    ) -> Self {
        self.added_check = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemovedCheck`.
    pub fn removed_check(
        mut self,
        value: impl IntoIterator<Item = impl Into<Check>>,
    ) -> Self {
        self.removed_check = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Vendors`.
    pub fn vendors(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.vendors = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Configure`.
    pub fn configure(mut self, value: impl Into<String>) -> Self {
        self.configure = Some(value.into());
        self
    }
    /// Sets `SystemConfig`.
    #[inline]
    pub fn system_config(mut self, value: bool) -> Self {
        self.system_config = Some(value);
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
}

request! {
    ChangeCheckConfigRequest {
        "RegionId" => region_id: query,
        "CycleDays" => cycle_days: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "StandardIds" => standard_ids: query,
        "ConfigRequirementIds" => config_requirement_ids: query_json,
        "ConfigStandardIds" => config_standard_ids: query_json,
        "EnableAutoCheck" => enable_auto_check: query,
        "EnableAddCheck" => enable_add_check: query,
        "AddedCheck" => added_check: query,
        "RemovedCheck" => removed_check: query,
        "Vendors" => vendors: query,
        "Configure" => configure: query,
        "SystemConfig" => system_config: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
    }
}

impl Operation for ChangeCheckConfigRequest {
    type Response = ChangeCheckConfigResponse;
    type Error = ChangeCheckConfigError;
    const INFO: OperationInfo = super::operation("ChangeCheckConfig").region("RegionId");
    const ERRORS: &'static [ChangeCheckConfigError] = &[
        ChangeCheckConfigError::NoPermission,
        ChangeCheckConfigError::ServerError,
    ];
}

/// Response to [`ChangeCheckConfigRequest`].
pub type ChangeCheckConfigResponse = alicloud_runtime::EmptyResponse;

/// IDs of the config requirements to work on or to narrow the list down to.
#[non_exhaustive]
pub struct Ids {
    /// IDs of the adds to work on or to narrow the list down to.
    pub add_ids: Vec<i64>,
    /// IDs of the removes to work on or to narrow the list down to.
    pub remove_ids: Vec<i64>,
}

impl Ids {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AddIds`.
    pub fn add_ids(mut self, value: impl IntoIterator<Item = impl Into<i64>>) -> Self {
        self.add_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `RemoveIds`.
    pub fn remove_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.remove_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    Ids {
        "AddIds" => add_ids: field,
        "RemoveIds" => remove_ids: field,
    }
}

/// Errors that the documentation of [`ChangeCheckConfigRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ChangeCheckConfigError = super::DocumentedError;
