// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `InitializeServiceLinkRole`, from `mse/InitializeServiceLinkRole.md`.

use alicloud_runtime::codegen::*;

/// Creates the service-linked role through which the service acts in the account.
///
/// ```no_run
/// # async fn example(client: alicloud_mse::Client) -> Result<(), alicloud_mse::Error> {
/// let request = alicloud_mse::InitializeServiceLinkRoleRequest::new();
/// let reply = client.initialize_service_link_role(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct InitializeServiceLinkRoleRequest {
    /// Text that the service role is initialized with.
    pub token: Option<String>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
    /// Language of the names and texts that come back.
    pub accept_language: Option<String>,
}

impl InitializeServiceLinkRoleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Token`.
    pub fn token(mut self, value: impl Into<String>) -> Self {
        self.token = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `AcceptLanguage`.
    pub fn accept_language(mut self, value: impl Into<String>) -> Self {
        self.accept_language = Some(value.into());
        self
    }
}

request! {
    InitializeServiceLinkRoleRequest {
        "Token" => token: query,
        "RoleName" => role_name: query,
        "AcceptLanguage" => accept_language: query,
    }
}

impl Operation for InitializeServiceLinkRoleRequest {
    type Response = InitializeServiceLinkRoleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("InitializeServiceLinkRole");
}

/// Response to [`InitializeServiceLinkRoleRequest`], which the documentation does not describe.
pub type InitializeServiceLinkRoleResponse = alicloud_runtime::UndocumentedResponse;
