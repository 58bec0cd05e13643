// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountDescription`, from `clickhouse_2023_05_22/ModifyAccountDescription.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AccountData};

/// Changes the remark on a database account of a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse_2023_05_22::Client) -> Result<(), alicloud_clickhouse_2023_05_22::Error> {
/// let request = alicloud_clickhouse_2023_05_22::ModifyAccountDescriptionRequest::new()
///     .db_instance_id("...")
///     .account("...")
///     .description("...");
/// let reply = client.modify_account_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountDescriptionRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database instance.
    pub db_instance_id: Option<String>,
    /// **Required.** Account that the item belongs to or the call works with.
    pub account: Option<String>,
    /// **Required.** Free text that describes the item to people.
    pub description: Option<String>,
}

impl ModifyAccountDescriptionRequest {
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
    /// Sets `Description`, which is required.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

request! {
    ModifyAccountDescriptionRequest {
        "RegionId" => region_id: query,
        "DBInstanceId" => db_instance_id: query,
        "Account" => account: query,
        "Description" => description: query,
    }
}

impl Operation for ModifyAccountDescriptionRequest {
    type Response = ModifyAccountDescriptionResponse;
    type Error = ModifyAccountDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyAccountDescription")
        .required(&["RegionId", "DBInstanceId", "Account", "Description"])
        .region("RegionId");
    const ERRORS: &'static [ModifyAccountDescriptionError] = &[
        ModifyAccountDescriptionError::InvalidDBInstanceStateNotSupport,
        ModifyAccountDescriptionError::InvalidDBInstanceIdNotFound,
    ];
}

/// Response to [`ModifyAccountDescriptionRequest`].
#[non_exhaustive]
pub struct ModifyAccountDescriptionResponse {
    /// ID of this call; quote it when asking support about it. Example: `xxx-xxx-xxx`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AccountData>,
}

response! {
    ModifyAccountDescriptionResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`ModifyAccountDescriptionRequest`] names.
///
/// - [`InvalidDBInstanceStateNotSupport`](super::DocumentedError::InvalidDBInstanceStateNotSupport)
/// - [`InvalidDBInstanceIdNotFound`](super::DocumentedError::InvalidDBInstanceIdNotFound)
pub type ModifyAccountDescriptionError = super::DocumentedError;
