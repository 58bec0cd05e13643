// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAccount`, from `clickhouse_2023_05_22/DeleteAccount.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountData};

/// Deletes a database account; nobody can connect with it any more.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::DeleteAccountRequest::new()
///     .db_instance_id("...")
///     .account("...");
/// let reply = client.delete_account(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAccountRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl DeleteAccountRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    DeleteAccountRequest {
        "DBInstanceId" => db_instance_id: query,
        "Account" => account: query,
        "RegionId" => region_id: query,
        "Product" => product: query,
    }
}

impl Operation for DeleteAccountRequest {
    type Response = DeleteAccountResponse;
    type Error = DeleteAccountError;
    const INFO: OperationInfo = super::operation("DeleteAccount")
        .required(&["DBInstanceId", "Account", "RegionId"])
        .region("RegionId");
    const ERRORS: &'static [DeleteAccountError] = &[
        DeleteAccountError::InvalidDBInstanceStateNotSupport,
        DeleteAccountError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`DeleteAccountRequest`].
#[non_exhaustive]
pub struct DeleteAccountResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `21D06907-CEA5-561D-B6B1-198BCCE99ED1`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountData>,
}

response! {
    DeleteAccountResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`DeleteAccountRequest`] names.
///
/// - [`InvalidDBInstanceStateNotSupport`](super::DocumentedError::InvalidDBInstanceStateNotSupport)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type DeleteAccountError = super::DocumentedError;
