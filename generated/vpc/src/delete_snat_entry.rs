// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSnatEntry`, from `vpc/DeleteSnatEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes an SNAT rule; its sources lose this way out to the internet.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteSnatEntryRequest::new()
///     .region_id("cn-hangzhou")
///     .snat_entry_id("snat-bp1vcgcf8tm0plqcg****")
///     .snat_table_id("stb-bp190wu8io1vgev80****");
/// let reply = client.delete_snat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSnatEntryRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** SNAT rule to delete. Example: `snat-bp1vcgcf8tm0plqcg****`.
    pub snat_entry_id: Option<String>,
    /// **Required.** SNAT table that the rule is in. Example: `stb-bp190wu8io1vgev80****`.
    pub snat_table_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl DeleteSnatEntryRequest {
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
    /// Sets `SnatEntryId`, which is required.
    pub fn snat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.snat_entry_id = Some(value.into());
        self
    }
    /// Sets `SnatTableId`, which is required.
    pub fn snat_table_id(mut self, value: impl Into<String>) -> Self {
        self.snat_table_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    DeleteSnatEntryRequest {
        "RegionId" => region_id: query,
        "SnatEntryId" => snat_entry_id: query,
        "SnatTableId" => snat_table_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for DeleteSnatEntryRequest {
    type Response = DeleteSnatEntryResponse;
    type Error = DeleteSnatEntryError;
    const INFO: OperationInfo = super::operation("DeleteSnatEntry")
        .required(&["RegionId", "SnatEntryId", "SnatTableId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
    const ERRORS: &'static [DeleteSnatEntryError] = &[
        DeleteSnatEntryError::InvalidRegionIdNotFound,
        DeleteSnatEntryError::IncorretSnatEntryStatus,
        DeleteSnatEntryError::InvalidSnatEntryIdNotFound,
        DeleteSnatEntryError::InvalidSnatTableIdNotFound,
        DeleteSnatEntryError::IncorrectStatusSnatEntry,
        DeleteSnatEntryError::ResourceNotFoundSnatEntry,
    ];
}

/// Response to [`DeleteSnatEntryRequest`].
pub type DeleteSnatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteSnatEntryRequest`] names.
///
/// - [`InvalidRegionIdNotFound`](super::DocumentedError::InvalidRegionIdNotFound)
/// - [`IncorretSnatEntryStatus`](super::DocumentedError::IncorretSnatEntryStatus)
/// - [`InvalidSnatEntryIdNotFound`](super::DocumentedError::InvalidSnatEntryIdNotFound)
/// - [`InvalidSnatTableIdNotFound`](super::DocumentedError::InvalidSnatTableIdNotFound)
/// - [`IncorrectStatusSnatEntry`](super::DocumentedError::IncorrectStatusSnatEntry)
/// - [`ResourceNotFoundSnatEntry`](super::DocumentedError::ResourceNotFoundSnatEntry)
pub type DeleteSnatEntryError = super::DocumentedError;
