// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPassword`, from `clickhouse_2023_05_22/ResetAccountPassword.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountData};

/// Sets a new password for a database account of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ResetAccountPasswordRequest::new()
///     .db_instance_id("...")
///     .account("...")
///     .password("...");
/// let reply = client.reset_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// **Required.** Password to be set or to log on with.
    pub password: Option<String>,
    /// Code of the cloud service concerned.
    pub product: Option<String>,
}

impl ResetAccountPasswordRequest {
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
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Account`, which is required.
    pub fn account(mut self, value: impl Into<String>) -> Self {
        self.account = Some(value.into());
        self
    }
    /// Sets `Password`, which is required.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `Product`.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
}

request! {
    ResetAccountPasswordRequest {
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "Account" => account: query,
        "Password" => password: query,
        "Product" => product: query,
    }
}

impl Operation for ResetAccountPasswordRequest {
    type Response = ResetAccountPasswordResponse;
    type Error = ResetAccountPasswordError;
    const INFO: OperationInfo = super::operation("ResetAccountPassword")
        .required(&["DBInstanceId", "RegionId", "Account", "Password"])
        .region("RegionId");
    const ERRORS: &'static [ResetAccountPasswordError] = &[
        ResetAccountPasswordError::InvalidDBInstanceStateNotSupport,
        ResetAccountPasswordError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`ResetAccountPasswordRequest`].
#[non_exhaustive]
pub struct ResetAccountPasswordResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `5A6A077A-577C-536E-AC13-8E715D7A34C8`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountData>,
}

response! {
    ResetAccountPasswordResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ResetAccountPasswordRequest`] names.
///
/// - [`InvalidDBInstanceStateNotSupport`](super::DocumentedError::InvalidDBInstanceStateNotSupport)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type ResetAccountPasswordError = super::DocumentedError;
