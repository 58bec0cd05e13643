// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticPlanSpecifications`, from `adb/DescribeElasticPlanSpecifications.md`.

use alicloud_runtime::codegen::*;

/// Lists the resource specifications that an elastic plan of a given type may use.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeElasticPlanSpecificationsRequest::new()
///     .type_("...")
///     .db_cluster_id("...");
/// let reply = client.describe_elastic_plan_specifications(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticPlanSpecificationsRequest {
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Name that the resource group goes by.
    pub resource_group_name: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl DescribeElasticPlanSpecificationsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `ResourceGroupName`.
    pub fn resource_group_name(mut self, value: impl Into<String>) -> Self {
        self.resource_group_name = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    DescribeElasticPlanSpecificationsRequest {
        "Type" => type_: query,
        "ResourceGroupName" => resource_group_name: query,
        "DBClusterId" => db_cluster_id: query,
    }
}

impl Operation for DescribeElasticPlanSpecificationsRequest {
    type Response = DescribeElasticPlanSpecificationsResponse;
    type Error = DescribeElasticPlanSpecificationsError;
    const INFO: OperationInfo = super::operation("DescribeElasticPlanSpecifications")
        .required(&["Type", "DBClusterId"])
        .read_only();
    const ERRORS: &'static [DescribeElasticPlanSpecificationsError] = &[
        DescribeElasticPlanSpecificationsError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`DescribeElasticPlanSpecificationsRequest`].
#[non_exhaustive]
pub struct DescribeElasticPlanSpecificationsResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `5`.
    pub page_size: Option<i32>,
    /// The specifications that were found or are concerned, one entry each. Example: `16ACU`.
    pub specifications: Vec<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A5C433C2-001F-58E3-99F5-3274C14DF8BD`.
    pub request_id: Option<String>,
}

response! {
    DescribeElasticPlanSpecificationsResponse {
        "TotalCount" => total_count: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "Specifications" => specifications: list(""),
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeElasticPlanSpecificationsRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type DescribeElasticPlanSpecificationsError = super::DocumentedError;
