// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDeploymentSets`, from `ecs/DescribeDeploymentSets.md`.

use alicloud_runtime::codegen::*;

/// Lists deployment sets with their strategy and the instances in them.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeDeploymentSetsRequest::new()
///     .region_id("cn-hangzhou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_deployment_sets(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDeploymentSetsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which page of the list to return. Range: at least 1. Default: `1`. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50. Default: `10`. Example: `10`.
    pub page_size: Option<i32>,
    /// Keeps only these deployment sets. Example: `text`.
    pub deployment_set_ids: Vec<String>,
    /// Display name of the deployment set. Example: `testDeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// How the deployment set spreads its instances. Example: `Availability`.
    pub strategy: Option<String>,
    /// Whether a VPC or the classic network is meant. Example: `test`.
    pub network_type: Option<String>,
    /// Deployment granularity of the set. Better left out; it may go away. Example: `test`.
    pub granularity: Option<String>,
    /// Deployment domain of the set. Better left out; it may go away. Example: `test`.
    pub domain: Option<String>,
}

impl DescribeDeploymentSetsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `DeploymentSetIds`.
    pub fn deployment_set_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.deployment_set_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `DeploymentSetName`.
    pub fn deployment_set_name(mut self, value: impl Into<String>) -> Self {
        self.deployment_set_name = Some(value.into());
        self
    }
    /// Sets `Strategy`.
    pub fn strategy(mut self, value: impl Into<String>) -> Self {
        self.strategy = Some(value.into());
        self
    }
    /// Sets `NetworkType`.
    pub fn network_type(mut self, value: impl Into<String>) -> Self {
        self.network_type = Some(value.into());
        self
    }
    /// Sets `Granularity`.
    pub fn granularity(mut self, value: impl Into<String>) -> Self {
        self.granularity = Some(value.into());
        self
    }
    /// Sets `Domain`.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
}

request! {
    DescribeDeploymentSetsRequest {
        "RegionId" => region_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "DeploymentSetIds" => deployment_set_ids: query_json,
        "DeploymentSetName" => deployment_set_name: query,
        "Strategy" => strategy: query,
        "NetworkType" => network_type: query,
        "Granularity" => granularity: query,
        "Domain" => domain: query,
    }
}

impl Operation for DescribeDeploymentSetsRequest {
    type Response = DescribeDeploymentSetsResponse;
    type Error = DescribeDeploymentSetsError;
    const INFO: OperationInfo = super::operation("DescribeDeploymentSets")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeDeploymentSetsError] = &[
        DescribeDeploymentSetsError::InvalidDeploymentSetIdsTooManyInput,
    ];
}

impl Paginated for DescribeDeploymentSetsRequest {
    type Item = DeploymentSet;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.deployment_sets)
    }
}

/// Response to [`DescribeDeploymentSetsRequest`].
#[non_exhaustive]
pub struct DescribeDeploymentSetsResponse {
    /// Deployment sets that match the query, with the instances in each.
    pub deployment_sets: Vec<DeploymentSet>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeDeploymentSetsResponse {
        "DeploymentSets" => deployment_sets: list("DeploymentSet"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RegionId" => region_id: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// Deployment sets that match the query, with the instances in each.
#[non_exhaustive]
pub struct DeploymentSet {
    /// When the resource was created. Example: `2017-12-05T22:40:00Z`.
    pub creation_time: Option<Timestamp>,
    /// Note stored with the deployment set. Example: `testDeploymentSetDescription`.
    pub deployment_set_description: Option<String>,
    /// ID of a deployment set, as [`CreateDeploymentSet`](super::Client::create_deployment_set) or
    /// [`DescribeDeploymentSets`](super::Client::describe_deployment_sets) returned it.
    /// Example: `ds-bp67acfmxazb4ph****`.
    pub deployment_set_id: Option<String>,
    /// Display name of the deployment set. Example: `testDeploymentSetName`.
    pub deployment_set_name: Option<String>,
    /// How the deployment set spreads its instances over physical machines. Example: `Availability`.
    pub deployment_strategy: Option<String>,
    /// Deployment domain of the set. Better left out; it may go away. Example: `default`.
    pub domain: Option<String>,
    /// Deployment granularity of the set. Better left out; it may go away. Example: `Host`.
    pub granularity: Option<String>,
    /// Belongs to a closed preview and cannot be relied on. Example: `0`.
    pub group_count: Option<i32>,
    /// How many instances the deployment set holds. Example: `1`.
    pub instance_amount: Option<i32>,
    /// IDs of all instances that the deployment set holds. Example: `["i-bp67acfmxazb4ph****"]`.
    pub instance_ids: Vec<String>,
    /// How the deployment set spreads its instances. Example: `LooseDispersion`.
    pub strategy: Option<String>,
    /// The capacities that were found or are concerned, one entry each.
    pub capacities: Vec<Capacity>,
}

response! {
    DeploymentSet {
        "CreationTime" => creation_time: value,
        "DeploymentSetDescription" => deployment_set_description: value,
        "DeploymentSetId" => deployment_set_id: value,
        "DeploymentSetName" => deployment_set_name: value,
        "DeploymentStrategy" => deployment_strategy: value,
        "Domain" => domain: value,
        "Granularity" => granularity: value,
        "GroupCount" => group_count: value,
        "InstanceAmount" => instance_amount: value,
        "InstanceIds" => instance_ids: list("InstanceId"),
        "Strategy" => strategy: value,
        "Capacities" => capacities: list("Capacity"),
    }
}

/// The capacities that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Capacity {
    /// ID of a zone, as [`DescribeZones`](super::Client::describe_zones) returned it.
    /// Example: `cn-hangzhou-i`.
    pub zone_id: Option<String>,
    /// How many of the reserved instances are in use. Example: `2`.
    pub used_amount: Option<i32>,
    /// How many of the filed instances can still be created. Example: `18`.
    pub available_amount: Option<i32>,
}

response! {
    Capacity {
        "ZoneId" => zone_id: value,
        "UsedAmount" => used_amount: value,
        "AvailableAmount" => available_amount: value,
    }
}

/// Errors that the documentation of [`DescribeDeploymentSetsRequest`] names.
///
/// - [`InvalidDeploymentSetIdsTooManyInput`](super::DocumentedError::InvalidDeploymentSetIdsTooManyInput)
pub type DescribeDeploymentSetsError = super::DocumentedError;
