// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCollectionPolicy`, from `sls/GetCollectionPolicy.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CentralizeConfig, DataConfig, PolicyConfig, ResourceDirectory};

/// Shows one policy by which logs of a cloud product are collected.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetCollectionPolicyRequest::new()
///     .policy_name("...");
/// let reply = client.get_collection_policy(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCollectionPolicyRequest {
    /// **Required.** Collection policy that is meant; it gathers logs of a cloud service.
    /// Length: 3 to 63.
    pub policy_name: Option<String>,
    /// Code that stands for the product, for programs to act on.
    pub product_code: Option<String>,
    /// Code that stands for the data, for programs to act on.
    pub data_code: Option<String>,
}

impl GetCollectionPolicyRequest {
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
    /// Sets `productCode`.
    pub fn product_code(mut self, value: impl Into<String>) -> Self {
        self.product_code = Some(value.into());
        self
    }
    /// Sets `dataCode`.
    pub fn data_code(mut self, value: impl Into<String>) -> Self {
        self.data_code = Some(value.into());
        self
    }
}

request! {
    GetCollectionPolicyRequest {
        "policyName" => policy_name: path,
        "productCode" => product_code: query,
        "dataCode" => data_code: query,
    }
}

impl Operation for GetCollectionPolicyRequest {
    type Response = GetCollectionPolicyResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCollectionPolicy")
        .roa("GET", "/collectionpolicy/{policyName}")
        .required(&["policyName"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetCollectionPolicyRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetCollectionPolicyResponse {
    /// What is done about the collection, as rules.
    pub collection_policy: Option<CollectionPolicy>,
}

response! {
    GetCollectionPolicyResponse {
        "collectionPolicy" => collection_policy: value,
    }
}

/// What is done about the collection, as rules.
#[non_exhaustive]
pub struct CollectionPolicy {
    /// Collection policy that is meant; it gathers logs of a cloud service.
    /// Example: `your_log_policy`.
    pub policy_name: Option<String>,
    /// Whether it is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Code that stands for the product, for programs to act on. Example: `oss`.
    pub product_code: Option<String>,
    /// Code that stands for the data, for programs to act on. Example: `access_log`.
    pub data_code: Option<String>,
    /// Settings of the policy, and what it works with.
    pub policy_config: Option<PolicyConfig>,
    /// Whether the centralize is switched on. Example: `false`.
    pub centralize_enabled: Option<bool>,
    /// Settings of the centralize, and what it works with.
    pub centralize_config: Option<CentralizeConfig>,
    /// Which accounts of the resource directory are covered.
    pub resource_directory: Option<ResourceDirectory>,
    /// Settings of the data, and what it works with.
    pub data_config: Option<DataConfig>,
    /// What is done about the internal, as rules. Example: `false`.
    pub internal_policy: Option<bool>,
    /// Account that made the policy. Example: `148***********50`.
    pub policy_uid: Option<String>,
}

response! {
    CollectionPolicy {
        "policyName" => policy_name: value,
        "enabled" => enabled: value,
        "productCode" => product_code: value,
        "dataCode" => data_code: value,
        "policyConfig" => policy_config: value,
        "centralizeEnabled" => centralize_enabled: value,
        "centralizeConfig" => centralize_config: value,
        "resourceDirectory" => resource_directory: value,
        "dataConfig" => data_config: value,
        "internalPolicy" => internal_policy: value,
        "policyUid" => policy_uid: value,
    }
}
