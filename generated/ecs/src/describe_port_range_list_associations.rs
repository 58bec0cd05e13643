// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePortRangeListAssociations`, from `ecs/DescribePortRangeListAssociations.md`.

use alicloud_runtime::codegen::*;

/// Lists the resources that use a port list.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribePortRangeListAssociationsRequest::new()
///     .port_range_list_id("...");
/// let reply = client.describe_port_range_list_associations(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePortRangeListAssociationsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** List of port ranges that the rule goes by, by its ID.
    pub port_range_list_id: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
}

impl DescribePortRangeListAssociationsRequest {
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
    /// Sets `PortRangeListId`, which is required.
    pub fn port_range_list_id(mut self, value: impl Into<String>) -> Self {
        self.port_range_list_id = Some(value.into());
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
}

request! {
    DescribePortRangeListAssociationsRequest {
        "RegionId" => region_id: query,
        "PortRangeListId" => port_range_list_id: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
    }
}

impl Operation for DescribePortRangeListAssociationsRequest {
    type Response = DescribePortRangeListAssociationsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePortRangeListAssociations")
        .required(&["RegionId", "PortRangeListId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePortRangeListAssociationsRequest`], which the documentation does not describe.
pub type DescribePortRangeListAssociationsResponse = alicloud_runtime::UndocumentedResponse;
