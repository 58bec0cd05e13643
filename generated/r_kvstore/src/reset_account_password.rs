// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ResetAccountPassword`, from `r-kvstore/ResetAccountPassword.md`.

use alicloud_runtime::codegen::*;

/// Gives an account a new password without asking for the old one.
///
/// ```no_run
/// # async fn example(client: alicloud_r_kvstore::Client) -> Result<(), alicloud_r_kvstore::Error> {
/// let request = alicloud_r_kvstore::ResetAccountPasswordRequest::new()
///     .account_name("demoaccount")
///     .account_password("uWonno_233")
///     .instance_id("r-bp1xxxxxxxxxxxxx");
/// let reply = client.reset_account_password(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ResetAccountPasswordRequest {
    /// **Required.** Login name of the account. Length: at most 16. Example: `demoaccount`.
    pub account_name: Option<String>,
    /// **Required.** Password that the account logs on with. Example: `uWonno_233`.
    /// A secret: it is printed as `***`.
    pub account_password: Option<String>,
    /// **Required.** ID of the Redis or Tair instance, as the calls that create or list instances
    /// return it. Example: `r-bp1xxxxxxxxxxxxx`.
    pub instance_id: Option<String>,
    /// Origin of the request, for the service's own records; leave it out.
    pub source_biz: Option<String>,
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
    ResetAccountPasswordRequest {
        "AccountName" => account_name: query,
        "AccountPassword" => account_password: query as Secret,
        "InstanceId" => instance_id: query,
        "SourceBiz" => source_biz: query,
    }
}

impl Operation for ResetAccountPasswordRequest {
    type Response = ResetAccountPasswordResponse;
    type Error = ResetAccountPasswordError;
    const INFO: OperationInfo = super::operation("ResetAccountPassword")
        .required(&["AccountName", "AccountPassword", "InstanceId"]);
    const ERRORS: &'static [ResetAccountPasswordError] = &[
        ResetAccountPasswordError::InvalidAccountNameDuplicate,
        ResetAccountPasswordError::InvalidAccountNameFormat,
        ResetAccountPasswordError::InvalidEngineVersionFormat,
        ResetAccountPasswordError::InvalidAccountPasswordFormat,
        ResetAccountPasswordError::TaskExists,
    ];
}

/// Response to [`ResetAccountPasswordRequest`].
pub type ResetAccountPasswordResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ResetAccountPasswordRequest`] names.
///
/// - [`InvalidAccountNameDuplicate`](super::DocumentedError::InvalidAccountNameDuplicate)
/// - [`InvalidAccountNameFormat`](super::DocumentedError::InvalidAccountNameFormat)
/// - [`InvalidEngineVersionFormat`](super::DocumentedError::InvalidEngineVersionFormat)
/// - [`InvalidAccountPasswordFormat`](super::DocumentedError::InvalidAccountPasswordFormat)
/// - [`TaskExists`](super::DocumentedError::TaskExists)
pub type ResetAccountPasswordError = super::DocumentedError;
