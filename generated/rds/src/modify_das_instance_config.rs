// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDasInstanceConfig`, from `rds/ModifyDasInstanceConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupLog};

/// Sets whether the disk of an instance grows by itself, and how far.
///
/// ```no_run
/// # async fn example(client: alicloud_rds::Client) -> Result<(), alicloud_rds::Error> {
/// let request = alicloud_rds::ModifyDasInstanceConfigRequest::new()
///     .db_instance_id("...")
///     .storage_auto_scale("...");
/// let reply = client.modify_das_instance_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDasInstanceConfigRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Whether the disk grows by itself when it fills up. Here: `Enable`, `Disable`.
    pub storage_auto_scale: Option<Open<BackupLog>>,
    /// Share of free disk space at which the disk is enlarged. Range: 10 to 50.
    pub storage_threshold: Option<i32>,
    /// Size that the disk does not outgrow by itself; needed when automatic growth is on.
    /// Range: at least 0.
    pub storage_upper_bound: Option<i32>,
}

impl ModifyDasInstanceConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `StorageAutoScale`, which is required.
    pub fn storage_auto_scale(mut self, value: impl Into<Open<BackupLog>>) -> Self {
        self.storage_auto_scale = Some(value.into());
        self
    }
    /// Sets `StorageThreshold`.
    #[inline]
    pub fn storage_threshold(mut self, value: i32) -> Self {
        self.storage_threshold = Some(value);
        self
    }
    /// Sets `StorageUpperBound`.
    #[inline]
    pub fn storage_upper_bound(mut self, value: i32) -> Self {
        self.storage_upper_bound = Some(value);
        self
    }
}

request! {
    ModifyDasInstanceConfigRequest {
        "ClientToken" => client_token: query,
        "DBInstanceId" => db_instance_id: query,
        "StorageAutoScale" => storage_auto_scale: query,
        "StorageThreshold" => storage_threshold: query,
        "StorageUpperBound" => storage_upper_bound: query,
    }
}

impl Operation for ModifyDasInstanceConfigRequest {
    type Response = ModifyDasInstanceConfigResponse;
    type Error = ModifyDasInstanceConfigError;
    const INFO: OperationInfo = super::operation("ModifyDasInstanceConfig")
        .required(&["DBInstanceId", "StorageAutoScale"])
        .idempotency_token("ClientToken");
    const ERRORS: &'static [ModifyDasInstanceConfigError] = &[
        ModifyDasInstanceConfigError::AccessHDMInstanceFailed,
        ModifyDasInstanceConfigError::OrderComboInstanceNotAllowOperate,
        ModifyDasInstanceConfigError::PricePricingPlanResultNotFound,
        ModifyDasInstanceConfigError::OrderNoRealNameAuthentication,
    ];
}

/// Response to [`ModifyDasInstanceConfigRequest`].
pub type ModifyDasInstanceConfigResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyDasInstanceConfigRequest`] names.
///
/// - [`AccessHDMInstanceFailed`](super::DocumentedError::AccessHDMInstanceFailed)
/// - [`OrderComboInstanceNotAllowOperate`](super::DocumentedError::OrderComboInstanceNotAllowOperate)
/// - [`PricePricingPlanResultNotFound`](super::DocumentedError::PricePricingPlanResultNotFound)
/// - [`OrderNoRealNameAuthentication`](super::DocumentedError::OrderNoRealNameAuthentication)
pub type ModifyDasInstanceConfigError = super::DocumentedError;
