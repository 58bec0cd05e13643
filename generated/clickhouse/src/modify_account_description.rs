// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountDescription`, from `clickhouse/ModifyAccountDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_clickhouse::Client) -> Result<(), alicloud_clickhouse::Error> {
/// let request = alicloud_clickhouse::ModifyAccountDescriptionRequest::new()
///     .db_cluster_id("...")
///     .account_name("...")
///     .account_description("...");
/// let reply = client.modify_account_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountDescriptionRequest {
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** Login name of the account.
    pub account_name: Option<String>,
    /// **Required.** Note that tells people what the account is for.
    pub account_description: Option<String>,
}

impl ModifyAccountDescriptionRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `AccountName`, which is required.
    pub fn account_name(mut self, value: impl Into<String>) -> Self {
        self.account_name = Some(value.into());
        self
    }
    /// Sets `AccountDescription`, which is required.
    pub fn account_description(mut self, value: impl Into<String>) -> Self {
        self.account_description = Some(value.into());
        self
    }
}

request! {
    ModifyAccountDescriptionRequest {
        "DBClusterId" => db_cluster_id: query,
        "AccountName" => account_name: query,
        "AccountDescription" => account_description: query,
    }
}

impl Operation for ModifyAccountDescriptionRequest {
    type Response = ModifyAccountDescriptionResponse;
    type Error = ModifyAccountDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyAccountDescription")
        .required(&["DBClusterId", "AccountName", "AccountDescription"]);
    const ERRORS: &'static [ModifyAccountDescriptionError] = &[
        ModifyAccountDescriptionError::InvalidDBClusterNotFound,
    ];
}

/// Response to [`ModifyAccountDescriptionRequest`].
pub type ModifyAccountDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAccountDescriptionRequest`] names.
///
/// - [`InvalidDBClusterNotFound`](super::DocumentedError::InvalidDBClusterNotFound)
pub type ModifyAccountDescriptionError = super::DocumentedError;
