// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `VerifyCheckCustomConfig`, from `sas/VerifyCheckCustomConfig.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudAssetInstance, CustomConfig, RepairConfig};

/// Checks whether custom settings of a check item are valid.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::VerifyCheckCustomConfigRequest::new();
/// let reply = client.verify_check_custom_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct VerifyCheckCustomConfigRequest {
    /// ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Settings of each custom, one entry each. Items: at most 100.
    pub custom_configs: Vec<CustomConfig>,
    /// Settings of each repair, one entry each. Items: at most 100.
    pub repair_configs: Vec<RepairConfig>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Settings of the custom check, and what it works with.
    pub custom_check_config: Option<CustomCheckConfig>,
}

impl VerifyCheckCustomConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `CustomCheckConfig`.
    pub fn custom_check_config(mut self, value: impl Into<CustomCheckConfig>) -> Self {
        self.custom_check_config = Some(value.into());
        self
    }
}

request! {
    VerifyCheckCustomConfigRequest {
        "CheckId" => check_id: query,
        "CustomConfigs" => custom_configs: query,
        "RepairConfigs" => repair_configs: query,
        "Type" => type_: query,
        "CustomCheckConfig" => custom_check_config: query_json,
    }
}

impl Operation for VerifyCheckCustomConfigRequest {
    type Response = VerifyCheckCustomConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("VerifyCheckCustomConfig");
}

/// Response to [`VerifyCheckCustomConfigRequest`], which the documentation does not describe.
pub type VerifyCheckCustomConfigResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the custom check, and what it works with.
#[non_exhaustive]
pub struct CustomCheckConfig {
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Which kind of instance sub it is or is to be.
    pub instance_sub_type: Option<String>,
    /// Conditions on the asset's settings that the check is made by.
    pub check_rule: Option<String>,
    /// Cloud resource that the custom check is tried on.
    pub cloud_asset_instance: Option<CloudAssetInstance>,
}

impl CustomCheckConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Vendor`.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceSubType`.
    pub fn instance_sub_type(mut self, value: impl Into<String>) -> Self {
        self.instance_sub_type = Some(value.into());
        self
    }
    /// Sets `CheckRule`.
    pub fn check_rule(mut self, value: impl Into<String>) -> Self {
        self.check_rule = Some(value.into());
        self
    }
    /// Sets `CloudAssetInstance`.
    pub fn cloud_asset_instance(mut self, value: impl Into<CloudAssetInstance>) -> Self {
        self.cloud_asset_instance = Some(value.into());
        self
    }
}

request! {
    CustomCheckConfig {
        "Vendor" => vendor: field,
        "InstanceType" => instance_type: field,
        "InstanceSubType" => instance_sub_type: field,
        "CheckRule" => check_rule: field,
        "CloudAssetInstance" => cloud_asset_instance: field,
    }
}
