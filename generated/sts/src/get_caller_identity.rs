// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCallerIdentity`, from `sts/GetCallerIdentity.md`.

use alicloud_runtime::codegen::*;

/// Tells who makes the call: the account, RAM user, or role behind the credentials.
///
/// ```no_run
/// # async fn example(client: alicloud_sts::Client) -> Result<(), alicloud_sts::Error> {
/// let request = alicloud_sts::GetCallerIdentityRequest::new();
/// let reply = client.get_caller_identity(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCallerIdentityRequest {}

impl GetCallerIdentityRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetCallerIdentityRequest {}
}

impl Operation for GetCallerIdentityRequest {
    type Response = GetCallerIdentityResponse;
    type Error = GetCallerIdentityError;
    const INFO: OperationInfo = super::operation("GetCallerIdentity").read_only();
    const ERRORS: &'static [GetCallerIdentityError] = &[
        GetCallerIdentityError::InternalError,
    ];
}

/// Response to [`GetCallerIdentityRequest`].
#[non_exhaustive]
pub struct GetCallerIdentityResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `2C9BE469-4A35-44D5-9529-CAA280B11603`.
    pub request_id: Option<String>,
    /// ARN of the caller. Example: `acs:ram::196813200012****:user/admin`.
    pub arn: Option<String>,
    /// Account that the caller belongs to. Example: `196813200012****`.
    pub account_id: Option<String>,
    /// Account or RAM user that makes the call, by its ID; not for callers with a role.
    /// Example: `216959339000****`.
    pub user_id: Option<String>,
    /// Role that the caller has assumed, by its ID; only there for callers with a role.
    /// Example: `33537620082992****`.
    pub role_id: Option<String>,
    /// ID of the identity behind the call, in a form that fits its kind.
    /// Example: `28877424437521****`.
    pub principal_id: Option<String>,
    /// Whether the account itself, a RAM user, or an assumed role makes the call. Example: `RAMUser`.
    pub identity_type: Option<String>,
}

response! {
    GetCallerIdentityResponse {
        "RequestId" => request_id: value,
        "Arn" => arn: value,
        "AccountId" => account_id: value,
        "UserId" => user_id: value,
        "RoleId" => role_id: value,
        "PrincipalId" => principal_id: value,
        "IdentityType" => identity_type: value,
    }
}

/// Errors that the documentation of [`GetCallerIdentityRequest`] names.
///
/// - [`InternalError`](super::DocumentedError::InternalError)
pub type GetCallerIdentityError = super::DocumentedError;
