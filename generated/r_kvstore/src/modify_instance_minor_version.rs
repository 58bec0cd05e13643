// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceMinorVersion`, from `r-kvstore/ModifyInstanceMinorVersion.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{EffectiveTime};

/// Upgrades an instance to a newer minor version.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyInstanceMinorVersionRequest::new()
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.modify_instance_minor_version(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceMinorVersionRequest {
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Minor version to upgrade to, normally the latest one.
    /// Default: `latest_version`. Example: `latest_version`.
    pub minorversion: Option<String>,
    /// When the upgrade is made: at once or in the maintenance window. Default: `0`. Example: `0`.
    pub effect_time: Option<String>,
    /// When the change is made: at once or in the maintenance window.
    pub effective_time: Option<Open<EffectiveTime>>,
}

impl ModifyInstanceMinorVersionRequest {
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
    /// Sets `Minorversion`.
    pub fn minorversion(mut self, value: impl Into<String>) -> Self {
        self.minorversion = Some(value.into());
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
    ModifyInstanceMinorVersionRequest {
        "InstanceId" => instance_id: query,
        "Minorversion" => minorversion: query,
        "EffectTime" => effect_time: query,
        "EffectiveTime" => effective_time: query,
    }
}

impl Operation for ModifyInstanceMinorVersionRequest {
    type Response = ModifyInstanceMinorVersionResponse;
    type Error = ModifyInstanceMinorVersionError;
    const INFO: OperationInfo = super::operation("ModifyInstanceMinorVersion")
        .required(&["InstanceId"]);
    const ERRORS: &'static [ModifyInstanceMinorVersionError] = &[
        ModifyInstanceMinorVersionError::NoQuota,
    ];
}

/// Response to [`ModifyInstanceMinorVersionRequest`].
pub type ModifyInstanceMinorVersionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceMinorVersionRequest`] names.
///
/// - [`NoQuota`](super::DocumentedError::NoQuota)
pub type ModifyInstanceMinorVersionError = super::DocumentedError;
