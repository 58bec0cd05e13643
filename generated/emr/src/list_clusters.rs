// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListClusters`, from `emr/ListClusters.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{StateChangeReason, Tag};

/// Lists the EMR clusters of a region, filtered by name, type, state or tag.
///
/// ```no_run
/// # async fn example(client: alicloud_emr::Client) -> Result<(), alicloud_emr::Error> {
/// let request = alicloud_emr::ListClustersRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_clusters(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListClustersRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<Open<RegionId>>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Name that the cluster goes by.
    pub cluster_name: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// IDs of the clusters to work on or to narrow the list down to. Items: at most 100.
    pub cluster_ids: Vec<String>,
    /// Kinds of cluster to work on or to narrow the list down to. Items: at most 100.
    pub cluster_types: Vec<String>,
    /// The cluster states to work on or to narrow the list down to. Items: at most 100.
    pub cluster_states: Vec<String>,
    /// Kinds of payment to work on or to narrow the list down to. Items: at most 100.
    pub payment_types: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tags: Vec<Tag>,
}

impl ListClustersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<Open<RegionId>>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `ClusterName`.
    pub fn cluster_name(mut self, value: impl Into<String>) -> Self {
        self.cluster_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClusterIds`.
    pub fn cluster_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClusterTypes`.
    pub fn cluster_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ClusterStates`.
    pub fn cluster_states(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.cluster_states = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PaymentTypes`.
    pub fn payment_types(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.payment_types = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tags = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    ListClustersRequest {
        "RegionId" => region_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "ClusterName" => cluster_name: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClusterIds" => cluster_ids: query,
        "ClusterTypes" => cluster_types: query,
        "ClusterStates" => cluster_states: query,
        "PaymentTypes" => payment_types: query,
        "Tags" => tags: query,
    }
}

impl Operation for ListClustersRequest {
    type Response = ListClustersResponse;
    type Error = ListClustersError;
    const INFO: OperationInfo = super::operation("ListClusters")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListClustersError] = &[
        ListClustersError::ConflictParameters,
        ListClustersError::IncompleteSignature,
        ListClustersError::InvalidAction,
        ListClustersError::InvalidParameter,
        ListClustersError::InvalidParameterValue,
        ListClustersError::MissingAction,
        ListClustersError::MissingParameter,
        ListClustersError::NotAuthorized,
        ListClustersError::ThrottlingException,
        ListClustersError::ResourceNotFound,
        ListClustersError::InternalError,
        ListClustersError::ServiceFailure,
        ListClustersError::ServiceUnavailable,
    ];
}

impl Paginated for ListClustersRequest {
    type Item = ClusterSummary;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.clusters)
    }
}

/// Response to [`ListClustersRequest`].
#[non_exhaustive]
pub struct ListClustersResponse {
    /// The clusters that were found or are concerned, one entry each.
    pub clusters: Vec<ClusterSummary>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `9E3A7161-EB7B-172B-8D18-FFB06BA3896A`.
    pub request_id: Option<String>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i32>,
    /// How many items match in all, over all pages. Example: `1000`.
    pub total_count: Option<i32>,
}

response! {
    ListClustersResponse {
        "Clusters" => clusters: list(""),
        "RequestId" => request_id: value,
        "NextToken" => next_token: value,
        "MaxResults" => max_results: value,
        "TotalCount" => total_count: value,
    }
}

/// The clusters that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ClusterSummary {
    /// ID of the cluster that the call or the item is about. Example: `c-b933c5aac8fe****`.
    pub cluster_id: Option<String>,
    /// Name that the cluster goes by. Example: `emrtest`.
    pub cluster_name: Option<String>,
    /// Kind of the cluster, out of those that the service tells apart. Example: `DATALAKE`.
    pub cluster_type: Option<String>,
    /// State that the cluster is in. Example: `RUNNING`.
    pub cluster_state: Option<String>,
    /// Which kind of payment it is or is to be. Example: `PayAsYouGo`.
    pub payment_type: Option<String>,
    /// When the item was created. Example: `1592837465788`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: ready. Example: `1592837465788`.
    pub ready_time: Option<i64>,
    /// When the item runs out. Example: `1592837475788`.
    pub expire_time: Option<i64>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1592837485788`.
    pub end_time: Option<i64>,
    /// Which version of the release is meant. Example: `EMR-5.8.0`.
    pub release_version: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfmzabjyop****`.
    pub resource_group_id: Option<String>,
    /// Why it came to the state change.
    pub state_change_reason: Option<StateChangeReason>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// Role the service itself acts under.
    pub emr_default_role: Option<String>,
}

response! {
    ClusterSummary {
        "ClusterId" => cluster_id: value,
        "ClusterName" => cluster_name: value,
        "ClusterType" => cluster_type: value,
        "ClusterState" => cluster_state: value,
        "PaymentType" => payment_type: value,
        "CreateTime" => create_time: value,
        "ReadyTime" => ready_time: value,
        "ExpireTime" => expire_time: value,
        "EndTime" => end_time: value,
        "ReleaseVersion" => release_version: value,
        "ResourceGroupId" => resource_group_id: value,
        "StateChangeReason" => state_change_reason: value,
        "Tags" => tags: list(""),
        "EmrDefaultRole" => emr_default_role: value,
    }
}

values! {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub enum RegionId {
        /// Qingdao, China.
        CnQingdao = "cn-qingdao",
        /// Beijing, China.
        CnBeijing = "cn-beijing",
        /// Zhangjiakou, China.
        CnZhangjiakou = "cn-zhangjiakou",
        /// Hohhot, China.
        CnHuhehaote = "cn-huhehaote",
        /// China (Hangzhou).
        CnHangzhou = "cn-hangzhou",
        /// Shanghai, China.
        CnShanghai = "cn-shanghai",
        /// Shenzhen, China.
        CnShenzhen = "cn-shenzhen",
        /// Chengdu, China.
        CnChengdu = "cn-chengdu",
        /// Hong Kong, China.
        CnHongkong = "cn-hongkong",
        /// Ulanqab, China.
        CnWulanchabu = "cn-wulanchabu",
        /// Heyuan, China; a dedicated region.
        CnHeyuanAcdr1 = "cn-heyuan-acdr-1",
        /// Qingdao, China; a dedicated region, for tests.
        CnQingdaoAcdrUt1 = "cn-qingdao-acdr-ut-1",
        /// Tokyo, Japan.
        ApNortheast1 = "ap-northeast-1",
        /// Singapore.
        ApSoutheast1 = "ap-southeast-1",
        /// Sydney, Australia.
        ApSoutheast2 = "ap-southeast-2",
        /// Kuala Lumpur, Malaysia.
        ApSoutheast3 = "ap-southeast-3",
        /// Jakarta, Indonesia.
        ApSoutheast5 = "ap-southeast-5",
        /// Mumbai, India.
        ApSouth1 = "ap-south-1",
        /// Virginia, United States.
        UsEast1 = "us-east-1",
        /// Silicon Valley, United States.
        UsWest1 = "us-west-1",
        /// Dubai, United Arab Emirates.
        MeEast1 = "me-east-1",
        /// Riyadh, Saudi Arabia.
        MeCentral1 = "me-central-1",
        /// Frankfurt, Germany.
        EuCentral1 = "eu-central-1",
        /// London, United Kingdom.
        EuWest1 = "eu-west-1",
        /// Beijing, China; for government bodies.
        CnNorth2Gov1 = "cn-north-2-gov-1",
        /// Ulanqab, China; a dedicated region.
        CnWulanchabuAcdr1 = "cn-wulanchabu-acdr-1",
        /// Shanghai, China; a special region set apart from the public one.
        CnShanghaiCloudspe = "cn-shanghai-cloudspe",
        /// Mexico.
        NaSouth1 = "na-south-1",
    }
}

/// Errors that the documentation of [`ListClustersRequest`] names.
///
/// - [`ConflictParameters`](super::DocumentedError::ConflictParameters)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidAction`](super::DocumentedError::InvalidAction)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`InvalidParameterValue`](super::DocumentedError::InvalidParameterValue)
/// - [`MissingAction`](super::DocumentedError::MissingAction)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NotAuthorized`](super::DocumentedError::NotAuthorized)
/// - [`ThrottlingException`](super::DocumentedError::ThrottlingException)
/// - [`ResourceNotFound`](super::DocumentedError::ResourceNotFound)
/// - [`InternalError`](super::DocumentedError::InternalError)
/// - [`ServiceFailure`](super::DocumentedError::ServiceFailure)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListClustersError = super::DocumentedError;
