// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeletePortRangeList`, from `ecs/DeletePortRangeList.md`.

use alicloud_runtime::codegen::*;

/// Deletes a port list together with its entries.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeletePortRangeListRequest::new()
///     .port_range_list_id("...");
/// let reply = client.delete_port_range_list(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeletePortRangeListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** List of port ranges that the rule goes by, by its ID.
    pub port_range_list_id: Option<String>,
}

impl DeletePortRangeListRequest {
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
}

request! {
    DeletePortRangeListRequest {
        "RegionId" => region_id: query,
        "PortRangeListId" => port_range_list_id: query,
    }
}

impl Operation for DeletePortRangeListRequest {
    type Response = DeletePortRangeListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeletePortRangeList")
        .required(&["RegionId", "PortRangeListId"])
        .region("RegionId");
}

/// Response to [`DeletePortRangeListRequest`], which the documentation does not describe.
pub type DeletePortRangeListResponse = alicloud_runtime::UndocumentedResponse;
