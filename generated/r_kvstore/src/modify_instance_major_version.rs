// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMajorVersion`, from `r-kvstore/ModifyInstanceMajorVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Upgrades an instance to a newer Redis version.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceMajorVersionRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx")
///     .major_version("4.0")
///     .effect_time("0");
/// let reply = client.modify_instance_major_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceMajorVersionRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// **Required.** Redis version to upgrade to. Example: `4.0`.
    pub major_version: Option<String>,
    /// When the upgrade is made: at once or in the maintenance window. Default: `0`. Example: `0`.
    pub effect_time: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    pub effective_time: Option<Open<EffectiveTime>>,
}

impl ModifyInstanceMajorVersionRequest {
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
    /// Sets `MajorVersion`, which is required.
    pub fn major_version(mut self, value: impl Into<String>) -> Self {
        self.major_version = Some(value.into());
        self
    }
    /// Sets `EffectTime`.
    pub fn effect_time(mut self, value: impl Into<String>) -> Self {
        self.effect_time = Some(value.into());
        self
    }
    /// Sets `EffectiveTime`.
    pub fn effective_time(mut self, value: impl Into<Open<EffectiveTime>>) -> Self {
        self.effective_time = Some(value.into());
        self
    }
}

request! {
    ModifyInstanceMajorVersionRequest {
        "InstanceId" => instance_id: query,
        "MajorVersion" => major_version: query,
        "EffectTime" => effect_time: query,
        "EffectiveTime" => effective_time: query,
    }
}

impl Operation for ModifyInstanceMajorVersionRequest {
    type Response = ModifyInstanceMajorVersionResponse;
    type Error = ModifyInstanceMajorVersionError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMajorVersion")
        .required(&["InstanceId", "MajorVersion"]);
    const ERRORS: &'static [ModifyInstanceMajorVersionError] = &[
        ModifyInstanceMajorVersionError::NoQuota,
    ];
}

/// Response to [`ModifyInstanceMajorVersionRequest`].
pub type ModifyInstanceMajorVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceMajorVersionRequest`] names.
///
/// - [`NoQuota`](super::DocumentedError::NoQuota)
pub type ModifyInstanceMajorVersionError = super::DocumentedError;
