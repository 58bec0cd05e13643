// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteForwardEntry`, from `ecs/DeleteForwardEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes a DNAT entry from the forward table of a NAT gateway.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DeleteForwardEntryRequest::new()
///     .forward_table_id("...")
///     .forward_entry_id("...");
/// let reply = client.delete_forward_entry(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DeleteForwardEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the forward table that the call is about.
    pub forward_table_id: Option<String>,
    /// **Required.** ID of the forward entry that the call is about.
    pub forward_entry_id: Option<String>,
}

impl DeleteForwardEntryRequest {
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
    /// Sets `ForwardTableId`, which is required.
    pub fn forward_table_id(mut self, value: impl Into<String>) -> Self {
        self.forward_table_id = Some(value.into());
        self
    }
    /// Sets `ForwardEntryId`, which is required.
    pub fn forward_entry_id(mut self, value: impl Into<String>) -> Self {
        self.forward_entry_id = Some(value.into());
        self
    }
}

request! {
    DeleteForwardEntryRequest {
        "RegionId" => region_id: query,
        "ForwardTableId" => forward_table_id: query,
        "ForwardEntryId" => forward_entry_id: query,
    }
}

impl Operation for DeleteForwardEntryRequest {
    type Response = DeleteForwardEntryResponse;
    type Error = DeleteForwardEntryError;
    const INFO: OperationInfo = super::operation("DeleteForwardEntry")
        .required(&["RegionId", "ForwardTableId", "ForwardEntryId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteForwardEntryError] = &[
        DeleteForwardEntryError::IncorretForwardEntryStatus,
        DeleteForwardEntryError::MissingParameter,
        DeleteForwardEntryError::InvalidRegionIdNotFound,
        DeleteForwardEntryError::InvalidForwardEntryIdNotFound,
    ];
}

/// Response to [`DeleteForwardEntryRequest`].
pub type DeleteForwardEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteForwardEntryRequest`] names.
///
/// - [`IncorretForwardEntryStatus`](super::DocumentedError::IncorretForwardEntryStatus)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidForwardEntryIdNotFound`](super::DocumentedError::InvalidForwardEntryIdNotFound)
pub type DeleteForwardEntryError = super::DocumentedError;
