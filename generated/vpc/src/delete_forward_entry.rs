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
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
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
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteForwardEntryRequest {
        "ForwardEntryId" => forward_entry_id: query,
        "ForwardTableId" => forward_table_id: query,
        "RegionId" => region_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteForwardEntryRequest {
    type Response = DeleteForwardEntryResponse;
    type Error = DeleteForwardEntryError;
    const INFO: OperationInfo = super::operation("DeleteForwardEntry")
        .required(&["ForwardEntryId", "ForwardTableId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteForwardEntryError] = &[
        DeleteForwardEntryError::InvalidRegionIdNotFound,
        DeleteForwardEntryError::IncorretForwardEntryStatus,
        DeleteForwardEntryError::InvalidForwardEntryIdNotFound,
        DeleteForwardEntryError::InvalidForwardTableIdNotFound,
        DeleteForwardEntryError::MissingParameter,
        DeleteForwardEntryError::IncorrectStatusNatgw,
        DeleteForwardEntryError::IncorrectStatusForwardEntry,
        DeleteForwardEntryError::ResourceNotFoundForwardEntry,
    ];
}

/// Response to [`DeleteForwardEntryRequest`].
pub type DeleteForwardEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteForwardEntryRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`InvalidForwardEntryIdNotFound`](super::DocumentedError::InvalidForwardEntryIdNotFound)
/// - [`InvalidForwardTableIdNotFound`](super::DocumentedError::InvalidForwardTableIdNotFound)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IncorrectStatusNatgw`](super::DocumentedError::IncorrectStatusNatgw)
/// - [`IncorrectStatusForwardEntry`](super::DocumentedError::IncorrectStatusForwardEntry)
/// - [`ResourceNotFoundForwardEntry`](super::DocumentedError::ResourceNotFoundForwardEntry)
pub type DeleteForwardEntryError = super::DocumentedError;
