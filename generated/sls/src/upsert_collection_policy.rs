// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpsertCollectionPolicy`, from `sls/UpsertCollectionPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CentralizeConfig, ResourceDirectory};

/// Creates or updates a policy that collects logs of a cloud service automatically.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// use alicloud_sls::upsert_collection_policy::PolicyConfig;
///
/// let request = alicloud_sls::UpsertCollectionPolicyRequest::new()
///     .policy_name("...")
///     .product_code("...")
///     .data_code("...")
///     .enabled(true)
///     .policy_config(PolicyConfig::new());
/// let reply = client.upsert_collection_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpsertCollectionPolicyRequest {
    /// **Required.** Collection policy that is meant; it gathers logs of a cloud service.
    /// Length: 3 to 63.
    pub policy_name: Option<String>,
    /// **Required.** Code that stands for the product, for programs to act on.
    pub product_code: Option<String>,
    /// **Required.** Code that stands for the data, for programs to act on.
    pub data_code: Option<String>,
    /// **Required.** Whether it is switched on.
    pub enabled: Option<bool>,
    /// **Required.** Settings of the policy, and what it works with.
    pub policy_config: Option<PolicyConfig>,
    /// Whether the centralize is switched on.
    pub centralize_enabled: Option<bool>,
    /// Settings of the centralize, and what it works with.
    pub centralize_config: Option<CentralizeConfig>,
    /// Settings of the data, and what it works with.
    pub data_config: Option<DataConfig>,
    /// Which accounts of the resource directory are covered.
    pub resource_directory: Option<ResourceDirectory>,
}

impl UpsertCollectionPolicyRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `policyName`, which is required.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `productCode`, which is required.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `dataCode`, which is required.
    pub fn data_code(mut self, value: impl Into<String>) -> Self {
        self.data_code = Some(value.into());
        self
    }
    /// Sets `enabled`, which is required.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `policyConfig`, which is required.
    pub fn policy_config(mut self, value: impl Into<PolicyConfig>) -> Self {
        self.policy_config = Some(value.into());
        self
    }
    /// Sets `centralizeEnabled`.
    #[inline]
    pub fn centralize_enabled(mut self, value: bool) -> Self {
        self.centralize_enabled = Some(value);
        self
    }
    /// Sets `centralizeConfig`.
    pub fn centralize_config(mut self, value: impl Into<CentralizeConfig>) -> Self {
        self.centralize_config = Some(value.into());
        self
    }
    /// Sets `dataConfig`.
    pub fn data_config(mut self, value: impl Into<DataConfig>) -> Self {
        self.data_config = Some(value.into());
        self
    }
    /// Sets `resourceDirectory`.
    pub fn resource_directory(mut self, value: impl Into<ResourceDirectory>) -> Self {
        self.resource_directory = Some(value.into());
        self
    }
}

request! {
    UpsertCollectionPolicyRequest {
        "policyName" => policy_name: body,
        "productCode" => product_code: body,
        "dataCode" => data_code: body,
        "enabled" => enabled: body,
        "policyConfig" => policy_config: body,
        "centralizeEnabled" => centralize_enabled: body,
        "centralizeConfig" => centralize_config: body,
        "dataConfig" => data_config: body,
        "resourceDirectory" => resource_directory: body,
    }
}

impl Operation for UpsertCollectionPolicyRequest {
    type Response = UpsertCollectionPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpsertCollectionPolicy")
        .roa("POST", "/collectionpolicy")
        .required(&["policyName", "productCode", "dataCode", "enabled", "policyConfig"])
        .foreign_protocol("SLS");
}

/// Response to [`UpsertCollectionPolicyRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpsertCollectionPolicyResponse = alicloud_runtime::UndocumentedResponse;

/// Settings of the policy, and what it works with.
#[non_exhaustive]
pub struct PolicyConfig {
    /// **Required.** Way in which the resource works.
    pub resource_mode: Option<Open<ResourceMode>>,
    /// Tags that the resource carries.
    pub resource_tags: Option<Value>,
    /// The regions to work on or to narrow the list down to.
    pub regions: Vec<String>,
    /// IDs of the instances to work on or to narrow the list down to.
    pub instance_ids: Vec<String>,
}

impl PolicyConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `resourceMode`, which is required.
    pub fn resource_mode(mut self, value: impl Into<Open<ResourceMode>>) -> Self {
        self.resource_mode = Some(value.into());
        self
    }
    /// Sets `resourceTags`.
    pub fn resource_tags(mut self, value: impl Into<Value>) -> Self {
        self.resource_tags = Some(value.into());
        self
    }
    /// Sets `regions`.
    pub fn regions(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.regions = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `instanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    PolicyConfig {
        "resourceMode" => resource_mode: field,
        "resourceTags" => resource_tags: field,
        "regions" => regions: field,
        "instanceIds" => instance_ids: field,
    }
}

/// Settings of the data, and what it works with.
#[non_exhaustive]
pub struct DataConfig {
    /// Region that the data lies in.
    pub data_region: Option<String>,
}

impl DataConfig {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `dataRegion`.
    pub fn data_region(mut self, value: impl Into<String>) -> Self {
        self.data_region = Some(value.into());
        self
    }
}

request! {
    DataConfig {
        "dataRegion" => data_region: field,
    }
}

values! {
    /// Way in which the resource works.
    pub enum ResourceMode {
        /// Every resource.
        All = "all",
        /// Resources named one by one.
        InstanceMode = "instanceMode",
        /// Resources of certain regions or tags.
        AttributeMode = "attributeMode",
    }
}
