// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAccountDescription`, from `r-kvstore/ModifyAccountDescription.md`.

use alicloud_runtime::codegen::*;

/// Changes the note on a database account.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ModifyAccountDescriptionRequest::new()
///     .account_description("text")
///     .account_name("demoaccount")
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.modify_account_description(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAccountDescriptionRequest {
    /// **Required.** Note that tells people what the account is for.
    /// Length: 2 to 256. Example: `text`.
    pub account_description: Option<String>,
    /// **Required.** Login name of the account. Length: at most 16. Example: `demoaccount`.
    pub account_name: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `SourceBiz`.
    pub fn source_biz(mut self, value: impl Into<String>) -> Self {
        self.source_biz = Some(value.into());
        self
    }
}

request! {
    ModifyAccountDescriptionRequest {
        "AccountDescription" => account_description: query,
        "AccountName" => account_name: query,
        "InstanceId" => instance_id: query,
        "SourceBiz" => source_biz: query,
    }
}

impl Operation for ModifyAccountDescriptionRequest {
    type Response = ModifyAccountDescriptionResponse;
    type Error = ModifyAccountDescriptionError;
    const INFO: OperationInfo = super::operation("ModifyAccountDescription")
        .required(&["AccountDescription", "AccountName", "InstanceId"]);
    const ERRORS: &'static [ModifyAccountDescriptionError] = &[
        ModifyAccountDescriptionError::InvalidEngineVersionFormat,
        ModifyAccountDescriptionError::InvalidAccountDescriptionFormat,
    ];
}

/// Response to [`ModifyAccountDescriptionRequest`].
pub type ModifyAccountDescriptionResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAccountDescriptionRequest`] names.
///
/// - [`InvalidEngineVersionFormat`](super::DocumentedError::InvalidEngineVersionFormat)
/// - [`InvalidAccountDescriptionFormat`](super::DocumentedError::InvalidAccountDescriptionFormat)
pub type ModifyAccountDescriptionError = super::DocumentedError;
