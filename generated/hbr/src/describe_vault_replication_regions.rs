// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVaultReplicationRegions`, from `hbr/DescribeVaultReplicationRegions.md`.

use alicloud_runtime::codegen::*;

/// Lists the regions to which a vault can be replicated.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeVaultReplicationRegionsRequest::new();
/// let reply = client.describe_vault_replication_regions(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVaultReplicationRegionsRequest {
    /// Text that stands for a right or a request; pass it on as it is.
    pub token: Option<String>,
    /// Backup vault, the storage that holds the backups.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub vault_id: Option<String>,
}

impl DescribeVaultReplicationRegionsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `VaultId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
}

request! {
    DescribeVaultReplicationRegionsRequest {
        "Token" => token: query,
        "VaultId" => vault_id: query,
    }
}

impl Operation for DescribeVaultReplicationRegionsRequest {
    type Response = DescribeVaultReplicationRegionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVaultReplicationRegions")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

/// Response to [`DescribeVaultReplicationRegionsRequest`].
#[non_exhaustive]
pub struct DescribeVaultReplicationRegionsResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F4EEB401-DD21-588D-AE3B-1E835C7655E1`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// The regions found, one entry each.
    pub regions: Option<Regions>,
}

response! {
    DescribeVaultReplicationRegionsResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Regions" => regions: value,
    }
}

/// The regions found, one entry each.
#[non_exhaustive]
pub struct Regions {
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Vec<String>,
}

response! {
    Regions {
        "RegionId" => region_id: list(""),
    }
}
