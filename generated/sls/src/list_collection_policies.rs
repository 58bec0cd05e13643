// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListCollectionPolicies`, from `sls/ListCollectionPolicies.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CentralizeConfig, DataConfig, PolicyConfig, ResourceDirectory};

/// Lists the policies by which logs of cloud products are collected.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::ListCollectionPoliciesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_collection_policies(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListCollectionPoliciesRequest {
    /// Code that stands for the product, for programs to act on.
    pub product_code: Option<String>,
    /// Code that stands for the data, for programs to act on.
    pub data_code: Option<String>,
    /// Collection policy that is meant; it gathers logs of a cloud service.
    pub policy_name: Option<String>,
    /// How many items to return at most. Range: 1 to 100.
    pub size: Option<i32>,
    /// How many items to skip before the first one returned. Range: at least 0.
    pub offset: Option<i32>,
    /// ID of the instance that the call is about.
    pub instance_id: Option<String>,
    /// Keeps policies that collect into this project.
    pub central_project: Option<String>,
}

impl ListCollectionPoliciesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `policyName`.
    pub fn policy_name(mut self, value: impl Into<String>) -> Self {
        self.policy_name = Some(value.into());
        self
    }
    /// Sets `size`.
    #[inline]
    pub fn size(mut self, value: i32) -> Self {
        self.size = Some(value);
        self
    }
    /// Sets `offset`.
    #[inline]
    pub fn offset(mut self, value: i32) -> Self {
        self.offset = Some(value);
        self
    }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `centralProject`.
    pub fn central_project(mut self, value: impl Into<String>) -> Self {
        self.central_project = Some(value.into());
        self
    }
}

request! {
    ListCollectionPoliciesRequest {
        "productCode" => product_code: query,
        "dataCode" => data_code: query,
        "policyName" => policy_name: query,
        "size" => size: query,
        "offset" => offset: query,
        "instanceId" => instance_id: query,
        "centralProject" => central_project: query,
    }
}

impl Operation for ListCollectionPoliciesRequest {
    type Response = ListCollectionPoliciesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListCollectionPolicies")
        .roa("GET", "/collectionpolicy")
        .read_only()
        .foreign_protocol("SLS");
}

impl Paginated for ListCollectionPoliciesRequest {
    type Item = CollectionPolicyData;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::offset(&mut self.offset).size(&self.size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data)
    }
}

/// Response to [`ListCollectionPoliciesRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct ListCollectionPoliciesResponse {
    /// How many there are of this: total. Example: `1`.
    pub total_count: Option<i32>,
    /// How many there are of this: current. Example: `1`.
    pub current_count: Option<i32>,
    /// What the call found, one entry each.
    pub data: Vec<CollectionPolicyData>,
    /// The statistics that were found or are concerned, one entry each.
    pub statistics: Vec<Statistic>,
}

response! {
    ListCollectionPoliciesResponse {
        "totalCount" => total_count: value,
        "currentCount" => current_count: value,
        "data" => data: list(""),
        "statistics" => statistics: list(""),
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CollectionPolicyData {
    /// Code that stands for the product, for programs to act on. Example: `oss`.
    pub product_code: Option<String>,
    /// Code that stands for the data, for programs to act on. Example: `access_log`.
    pub data_code: Option<String>,
    /// Collection policy that is meant; it gathers logs of a cloud service.
    /// Example: `your_log_policy`.
    pub policy_name: Option<String>,
    /// Whether it is switched on. Example: `true`.
    pub enabled: Option<bool>,
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
    CollectionPolicyData {
        "productCode" => product_code: value,
        "dataCode" => data_code: value,
        "policyName" => policy_name: value,
        "enabled" => enabled: value,
        "policyConfig" => policy_config: value,
        "centralizeEnabled" => centralize_enabled: value,
        "centralizeConfig" => centralize_config: value,
        "resourceDirectory" => resource_directory: value,
        "dataConfig" => data_config: value,
        "internalPolicy" => internal_policy: value,
        "policyUid" => policy_uid: value,
    }
}

/// The statistics that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Statistic {
    /// Code that stands for the product, for programs to act on. Example: `oss`.
    pub product_code: Option<String>,
    /// Items of the kind policy source that were found or are concerned.
    pub policy_source_list: Vec<PolicySourceList>,
}

response! {
    Statistic {
        "productCode" => product_code: value,
        "policySourceList" => policy_source_list: list(""),
    }
}

/// Items of the kind policy source that were found or are concerned.
#[non_exhaustive]
pub struct PolicySourceList {
    /// Account that made the policy. Example: `148***********50`.
    pub policy_uid: Option<String>,
    /// Collection policy that is meant; it gathers logs of a cloud service.
    /// Example: `policy_name1_from148`.
    pub policy_name: Option<String>,
}

response! {
    PolicySourceList {
        "policyUid" => policy_uid: value,
        "policyName" => policy_name: value,
    }
}
