// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticPlans`, from `adb/DescribeElasticPlans.md`.

use alicloud_runtime::codegen::*;

/// Lists the elastic plans of a cluster that match given conditions.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeElasticPlansRequest::new()
///     .page_size(1)
///     .page_number(1)
///     .db_cluster_id("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_elastic_plans(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticPlansRequest {
    /// Name that the elastic plan goes by.
    pub elastic_plan_name: Option<String>,
    /// Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// Whether the feature or the item is switched on.
    pub enabled: Option<bool>,
    /// **Required.** How many items a page holds at most. Range: at least 1.
    pub page_size: Option<i32>,
    /// **Required.** Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DescribeElasticPlansRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ElasticPlanName`.
    pub fn elastic_plan_name(mut self, value: impl Into<String>) -> Self {
        self.elastic_plan_name = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `Enabled`.
    #[inline]
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DescribeElasticPlansRequest {
        "ElasticPlanName" => elastic_plan_name: query,
        "ResourceGroupName" => resource_group_name: query,
        "Enabled" => enabled: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "DBClusterId" => db_cluster_id: query,
        "Type" => type_: query,
    }
}

impl Operation for DescribeElasticPlansRequest {
    type Response = DescribeElasticPlansResponse;
    type Error = DescribeElasticPlansError;
    const INFO: OperationInfo = super::operation("DescribeElasticPlans")
        .required(&["PageSize", "PageNumber", "DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeElasticPlansError] = &[
        DescribeElasticPlansError::InvalidDBClusterNotFound,
    ];
}

impl Paginated for DescribeElasticPlansRequest {
    type Item = ElasticPlan;
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
        Some(&mut response.elastic_plans)
    }
}

/// Response to [`DescribeElasticPlansRequest`].
#[non_exhaustive]
pub struct DescribeElasticPlansResponse {
    /// How many items match in all, over all pages. Example: `15`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// The elastic plans that were found or are concerned, one entry each.
    pub elastic_plans: Vec<ElasticPlan>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5C433C2-001F-58E3-99F5-3274C14DF8BD`.
    pub request_id: Option<String>,
}

response! {
    DescribeElasticPlansResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "ElasticPlans" => elastic_plans: list(""),
        "RequestId" => request_id: value,
    }
}

/// The elastic plans that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ElasticPlan {
    /// Name that the elastic plan goes by. Example: `test`.
    pub elastic_plan_name: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Example: `EXECUTOR`.
    pub type_: Option<String>,
    /// Whether the feature or the item is switched on. Example: `true`.
    pub enabled: Option<bool>,
    /// Name that the resource group goes by. Example: `test`.
    pub resource_group_name: Option<String>,
    /// How large the target is or is to be. Example: `32ACU`.
    pub target_size: Option<String>,
    /// Time that is set or recorded for this: next schedule. Example: `2022-01-01T12:01:00Z`.
    pub next_schedule_time: Option<Timestamp>,
    /// Whether the plan takes and frees resources by load. Example: `false`.
    pub auto_scale: Option<bool>,
}

response! {
    ElasticPlan {
        "ElasticPlanName" => elastic_plan_name: value,
        "Type" => type_: value,
        "Enabled" => enabled: value,
        "ResourceGroupName" => resource_group_name: value,
        "TargetSize" => target_size: value,
        "NextScheduleTime" => next_schedule_time: value,
        "AutoScale" => auto_scale: value,
    }
}

/// Errors that the documentation of [`DescribeElasticPlansRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeElasticPlansError = super::DocumentedError;
