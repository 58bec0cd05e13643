// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteCustomRoutingEndpointGroups`, from `ga/DeleteCustomRoutingEndpointGroups.md`.

use alicloud_runtime::codegen::*;

/// Deletes custom routing endpoint groups in the background, along with their mappings.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteCustomRoutingEndpointGroupsRequest::new()
///     .endpoint_group_ids(["..."]);
/// let reply = client.delete_custom_routing_endpoint_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteCustomRoutingEndpointGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the accelerator that the call is about.
    pub accelerator_id: Option<String>,
    /// **Required.** IDs of the endpoint groups to work on or to narrow the list down to.
    /// Items: at most 10.
    pub endpoint_group_ids: Vec<String>,
}

impl DeleteCustomRoutingEndpointGroupsRequest {
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `AcceleratorId`.
    pub fn accelerator_id(mut self, value: impl Into<String>) -> Self {
        self.accelerator_id = Some(value.into());
        self
    }
    /// Sets `EndpointGroupIds`, which is required.
    pub fn endpoint_group_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.endpoint_group_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DeleteCustomRoutingEndpointGroupsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "AcceleratorId" => accelerator_id: query,
        "EndpointGroupIds" => endpoint_group_ids: query,
    }
}

impl Operation for DeleteCustomRoutingEndpointGroupsRequest {
    type Response = DeleteCustomRoutingEndpointGroupsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteCustomRoutingEndpointGroups")
        .required(&["RegionId", "EndpointGroupIds"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
}

/// Response to [`DeleteCustomRoutingEndpointGroupsRequest`].
pub type DeleteCustomRoutingEndpointGroupsResponse = alicloud_runtime::EmptyResponse;
