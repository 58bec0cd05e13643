// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteFullNatEntry`, from `vpc/DeleteFullNatEntry.md`.

use alicloud_runtime::codegen::*;

/// Deletes one entry from a FULLNAT table.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DeleteFullNatEntryRequest::new()
///     .full_nat_table_id("...")
///     .full_nat_entry_id("...");
/// let reply = client.delete_full_nat_entry(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteFullNatEntryRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// **Required.** FULLNAT list of the gateway, as
    /// [`GetNatGatewayAttribute`](super::Client::get_nat_gateway_attribute) shows it.
    pub full_nat_table_id: Option<String>,
    /// **Required.** FULLNAT rule, by its ID.
    pub full_nat_entry_id: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl DeleteFullNatEntryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FullNatTableId`, which is required.
    pub fn full_nat_table_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_table_id = Some(value.into());
        self
    }
    /// Sets `FullNatEntryId`, which is required.
    pub fn full_nat_entry_id(mut self, value: impl Into<String>) -> Self {
        self.full_nat_entry_id = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    DeleteFullNatEntryRequest {
        "ClientToken" => client_token: query,
        "FullNatTableId" => full_nat_table_id: query,
        "FullNatEntryId" => full_nat_entry_id: query,
        "DryRun" => dry_run: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for DeleteFullNatEntryRequest {
    type Response = DeleteFullNatEntryResponse;
    type Error = DeleteFullNatEntryError;
    const INFO: OperationInfo = super::operation("DeleteFullNatEntry")
        .required(&["FullNatTableId", "FullNatEntryId", "RegionId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [DeleteFullNatEntryError] = &[
        DeleteFullNatEntryError::ResourceNotFoundFullNatEntry,
        DeleteFullNatEntryError::IncorrectStatusFullNatEntry,
        DeleteFullNatEntryError::ResourceNotFoundFullNatTableId,
    ];
}

/// Response to [`DeleteFullNatEntryRequest`].
pub type DeleteFullNatEntryResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`DeleteFullNatEntryRequest`] names.
///
/// - [`ResourceNotFoundFullNatEntry`](super::DocumentedError::ResourceNotFoundFullNatEntry)
/// - [`IncorrectStatusFullNatEntry`](super::DocumentedError::IncorrectStatusFullNatEntry)
/// - [`ResourceNotFoundFullNatTableId`](super::DocumentedError::ResourceNotFoundFullNatTableId)
pub type DeleteFullNatEntryError = super::DocumentedError;
