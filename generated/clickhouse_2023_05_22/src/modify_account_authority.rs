// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountAuthority`, from `clickhouse_2023_05_22/ModifyAccountAuthority.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountData, DmlAuthSetting};

/// Changes what a database account of a cluster may do.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// use alicloud_clickhouse_2023_05_22::modify_account_authority::DmlAuthSetting;
///
/// let request = alicloud_clickhouse_2023_05_22::ModifyAccountAuthorityRequest::new()
///     .db_instance_id("...")
///     .account("...")
///     .dml_auth_setting(DmlAuthSetting::new());
/// let reply = client.modify_account_authority(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountAuthorityRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// **Required.** What the account may do with data.
    pub dml_auth_setting: Option<DmlAuthSetting>,
}

impl ModifyAccountAuthorityRequest {
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
    /// Sets `DmlAuthSetting`, which is required.
    pub fn dml_auth_setting(mut self, value: impl Into<DmlAuthSetting>) -> Self {
        self.dml_auth_setting = Some(value.into());
        self
    }
}

request! {
    ModifyAccountAuthorityRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Account" => account: query,
        "DmlAuthSetting" => dml_auth_setting: query_json,
    }
}

impl Operation for ModifyAccountAuthorityRequest {
    type Response = ModifyAccountAuthorityResponse;
    type Error = ModifyAccountAuthorityError;
    const INFO: OperationInfo = super::operation("ModifyAccountAuthority")
        .required(&["RegionId", "DBInstanceId", "Account", "DmlAuthSetting"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAccountAuthorityError] = &[
        ModifyAccountAuthorityError::InvalidDBInstanceStateNotSupport,
        ModifyAccountAuthorityError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`ModifyAccountAuthorityRequest`].
#[non_exhaustive]
pub struct ModifyAccountAuthorityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `05321590-BB65-4720-8CB6-8218E041CDD0`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountData>,
}

response! {
    ModifyAccountAuthorityResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ModifyAccountAuthorityRequest`] names.
///
/// - [`InvalidDBInstanceStateNotSupport`](super::DocumentedError::InvalidDBInstanceStateNotSupport)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type ModifyAccountAuthorityError = super::DocumentedError;
