// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPassword`, from `dds/ResetAccountPassword.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CharacterType};

/// Sets a new password for a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ResetAccountPasswordRequest::new()
///     .account_name("root")
///     .account_password("Ali! 123456")
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.reset_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// **Required.** Login name of the account. Example: `root`.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Length: 8 to 32. Example: `Ali! 123456`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Here: `db`, `cs`, `normal`. Example: `db`.
    pub character_type: Option<Open<CharacterType>>,
}

impl ResetAccountPasswordRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `DBInstanceId`, which is required.
    pub fn db_instance_id(mut self, value: impl Into<String>) -> Self {
        self.db_instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `CharacterType`.
    pub fn character_type(mut self, value: impl Into<Open<CharacterType>>) -> Self {
        self.character_type = Some(value.into());
        self
    }
}

request! {
    ResetAccountPasswordRequest {
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "CharacterType" => character_type: query,
    }
}

impl Operation for ResetAccountPasswordRequest {
    type Response = ResetAccountPasswordResponse;
    type Error = ResetAccountPasswordError;
    const INFO: OperationInfo = super::operation("ResetAccountPassword")
        .required(&["AccountName", "AccountPassword", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ResetAccountPasswordError] = &[
        ResetAccountPasswordError::InvalidAccountPasswordMalformed,
        ResetAccountPasswordError::InvalidAccountNameNotFound,
        ResetAccountPasswordError::InvalidAccountNameMalformed,
        ResetAccountPasswordError::OperationDeniedAccountStatus,
        ResetAccountPasswordError::OperationDeniedAccountType,
    ];
}

/// Response to [`ResetAccountPasswordRequest`].
pub type ResetAccountPasswordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetAccountPasswordRequest`] names.
///
/// - [`InvalidAccountPasswordMalformed`](super::DocumentedError::InvalidAccountPasswordMalformed)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
/// - [`InvalidAccountNameMalformed`](super::DocumentedError::InvalidAccountNameMalformed)
/// - [`OperationDeniedAccountStatus`](super::DocumentedError::OperationDeniedAccountStatus)
/// - [`OperationDeniedAccountType`](super::DocumentedError::OperationDeniedAccountType)
pub type ResetAccountPasswordError = super::DocumentedError;
