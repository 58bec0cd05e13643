// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteEndpointGroups`, from `ga/DeleteEndpointGroups.md`.

use alicloud_runtime::codegen::*;

/// Deletes several endpoint groups of an accelerator with one call.
///
/// ```no_run
/// # async fn example(client: alicloud_ga::Client) -> Result<(), alicloud_ga::Error> {
/// let request = alicloud_ga::DeleteEndpointGroupsRequest::new()
///     .region_id("cn-hangzhou")
///     .endpoint_group_ids(["..."]);
/// let reply = client.delete_endpoint_groups(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteEndpointGroupsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `1F4B6A4A-C89E-489E-BAF1-52777EE148EF`.
    pub client_token: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    /// Default: `false`. Example: `true`.
    pub dry_run: Option<bool>,
    /// **Required.** IDs of the endpoint groups to work on or to narrow the list down to.
    /// Items: at most 10. Example: `['epg-bp1dmlohjjz4kqaun****','epg-bp1v1u72cx35ogofe****', ...]`.
    pub endpoint_group_ids: Vec<String>,
}

impl DeleteEndpointGroupsRequest {
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
    DeleteEndpointGroupsRequest {
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
        "DryRun" => dry_run: query,
        "EndpointGroupIds" => endpoint_group_ids: query,
    }
}

impl Operation for DeleteEndpointGroupsRequest {
    type Response = DeleteEndpointGroupsResponse;
    type Error = DeleteEndpointGroupsError;
    const INFO: OperationInfo = super::operation("DeleteEndpointGroups")
        .required(&["RegionId", "EndpointGroupIds"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteEndpointGroupsError] = &[
        DeleteEndpointGroupsError::BindExistEndPointGroup,
        DeleteEndpointGroupsError::StateErrorAccelerator,
    ];
}

/// Response to [`DeleteEndpointGroupsRequest`].
pub type DeleteEndpointGroupsResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteEndpointGroupsRequest`] names.
///
/// - [`BindExistEndPointGroup`](super::DocumentedError::BindExistEndPointGroup)
/// - [`StateErrorAccelerator`](super::DocumentedError::StateErrorAccelerator)
pub type DeleteEndpointGroupsError = super::DocumentedError;
