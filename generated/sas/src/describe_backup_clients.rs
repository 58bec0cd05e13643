// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupClients`, from `sas/DescribeBackupClients.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers of a region that have the anti-ransomware agent installed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeBackupClientsRequest::new()
///     .support_region_id("...");
/// let reply = client.describe_backup_clients(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupClientsRequest {
    /// **Required.** Region that the support lies in.
    pub support_region_id: Option<String>,
}

impl DescribeBackupClientsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SupportRegionId`, which is required.
    pub fn support_region_id(mut self, value: impl Into<String>) -> Self {
        self.support_region_id = Some(value.into());
        self
    }
}

request! {
    DescribeBackupClientsRequest {
        "SupportRegionId" => support_region_id: query,
    }
}

impl Operation for DescribeBackupClientsRequest {
    type Response = DescribeBackupClientsResponse;
    type Error = DescribeBackupClientsError;
    const INFO: OperationInfo = super::operation("DescribeBackupClients")
        .required(&["SupportRegionId"])
        .read_only();
    const ERRORS: &'static [DescribeBackupClientsError] = &[
        DescribeBackupClientsError::NoPermission,
        DescribeBackupClientsError::ServerError,
    ];
}

/// Response to [`DescribeBackupClientsRequest`].
#[non_exhaustive]
pub struct DescribeBackupClientsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3ED094C-9EB7-4239-962B-D0FB3D5F23C7`.
    pub request_id: Option<String>,
    /// The clients that were found or are concerned, one entry each.
    pub clients: Vec<BackupClient>,
}

response! {
    DescribeBackupClientsResponse {
        "RequestId" => request_id: value,
        "Clients" => clients: list(""),
    }
}

/// The clients that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BackupClient {
    /// Identifier that is unique for the item. Example: `22f6550d-f294-449b-b6e6-90638fd1****`.
    pub uuid: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-bp15hyph4aci99dv****`.
    pub instance_id: Option<String>,
    /// State that the client is in. Example: `ONLINE`.
    pub client_status: Option<String>,
    /// ID of the client that the item belongs to or stands for. Example: `c-000az2f537r73dyh****`.
    pub client_id: Option<String>,
    /// Which version of the client is meant. Example: `2.0.0`.
    pub client_version: Option<String>,
}

response! {
    BackupClient {
        "Uuid" => uuid: value,
        "InstanceId" => instance_id: value,
        "ClientStatus" => client_status: value,
        "ClientId" => client_id: value,
        "ClientVersion" => client_version: value,
    }
}

/// Errors that the documentation of [`DescribeBackupClientsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeBackupClientsError = super::DocumentedError;
