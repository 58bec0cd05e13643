// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountDescription`, from `dds/ModifyAccountDescription.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CharacterType};

/// Changes the note that is kept with the root account.
///
/// ```no_run
/// # async fn example(client: alicloud_dds::Client) -> Result<(), alicloud_dds::Error> {
/// let request = alicloud_dds::ModifyAccountDescriptionRequest::new()
///     .account_description("superadmin")
///     .account_name("root")
///     .db_instance_id("dds-bpxxxxxxxx");
/// let reply = client.modify_account_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountDescriptionRequest {
    /// **Required.** Note that tells people what the account is for.
    /// Length: 2 to 256. Example: `superadmin`.
    pub account_description: Option<String>,
    /// **Required.** Login name of the account. Example: `root`.
    pub account_name: Option<String>,
    /// **Required.** ID of the database instance. Example: `dds-bpxxxxxxxx`.
    pub db_instance_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Which kind of instance or node is meant, such as shard, config server or replica set.
    /// Here: `db`, `cs`, `normal`. Default: `normal`. Example: `normal`.
    pub character_type: Option<Open<CharacterType>>,
}

impl ModifyAccountDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AccountDescription`, which is required.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
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
    ModifyAccountDescriptionRequest {
        "AccountDescription" => account_description: query,
        "AccountName" => account_name: query,
        "DBInstanceId" => db_instance_id: query,
        "RegionId" => region_id: query,
        "CharacterType" => character_type: query,
    }
}

impl Operation for ModifyAccountDescriptionRequest {
    type Response = ModifyAccountDescriptionResponse;
    type Error = ModifyAccountDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyAccountDescription")
        .required(&["AccountDescription", "AccountName", "DBInstanceId"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAccountDescriptionError] = &[
        ModifyAccountDescriptionError::InvalidAccountDescriptionMalformed,
        ModifyAccountDescriptionError::InvalidAccountNameNotFound,
        ModifyAccountDescriptionError::InsTypeNotSupport,
    ];
}

/// Response to [`ModifyAccountDescriptionRequest`].
pub type ModifyAccountDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAccountDescriptionRequest`] names.
///
/// - [`InvalidAccountDescriptionMalformed`](super::DocumentedError::InvalidAccountDescriptionMalformed)
/// - [`InvalidAccountNameNotFound`](super::DocumentedError::InvalidAccountNameNotFound)
/// - [`InsTypeNotSupport`](super::DocumentedError::InsTypeNotSupport)
pub type ModifyAccountDescriptionError = super::DocumentedError;
