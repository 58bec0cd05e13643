// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteForwardEntry`, from `vpc/DeleteForwardEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a DNAT rule; its public port is no longer forwarded.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteForwardEntryRequest::new()
///     .forward_entry_id("fwd-8vbn3bc8roygjp0gy****")
///     .forward_table_id("ftb-8vbx8xu2lqj9qb334****")
///     .region_id("cn-hangzhou");
/// let reply = client.delete_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// **Required.** DNAT rule to delete. Example: `fwd-8vbn3bc8roygjp0gy****`.
    pub forward_entry_id: Option<String>,
    /// **Required.** DNAT table that the rule is in. Example: `ftb-8vbx8xu2lqj9qb334****`.
    pub forward_table_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteForwardEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ForwardEntryId`, which is required.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteForwardEntryRequest {
        "ForwardEntryId" => forward_entry_id: query,
        "ForwardTableId" => forward_table_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteForwardEntryRequest {
    type Response = DeleteForwardEntryResponse;
    type Error = DeleteForwardEntryError;
    const INFO: OperationInfo = super::operation("DeleteForwardEntry")
        .required(&["ForwardEntryId", "ForwardTableId", "RegionId"])
        .region("RegionId");
}

/// What [`DeleteForwardEntryRequest`] is answered with.
pub type DeleteForwardEntryResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`DeleteForwardEntryRequest`] names.
    pub enum DeleteForwardEntryError {
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the service is not offered there.";
        IncorretForwardEntryStatus = "IncorretForwardEntryStatus" ("400"), "", "DNAT rules of the table are `Pending` or `Modifying`. Wait until they are done.";
        InvalidForwardEntryIdNotFound = "InvalidForwardEntryId.NotFound" ("404"), "", "No DNAT rule has this ID.";
        InvalidForwardTableIdNotFound = "InvalidForwardTableId.NotFound" ("404"), "", "No DNAT table has this ID.";
        MissingParameter = "MissingParameter" ("400"), "Missing mandatory parameter", "A parameter that must be given is missing; the message may name it.";
    }
}
