// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTicket`, from `cms_2024_03_30/CreateTicket.md`.

use alicloud_runtime::codegen::*;

/// Issues a ticket for links that open or embed console pages without a logon.
///
/// ```no_run
/// # async fn example(client: alicloud_cms_2024_03_30::Client) -> Result<(), alicloud_cms_2024_03_30::Error> {
/// let request = alicloud_cms_2024_03_30::CreateTicketRequest::new();
/// let reply = client.create_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// Time that is set or recorded for this: expiration. Example: `86400`.
    pub expiration_time: Option<i64>,
    /// Time that is set or recorded for this: access token expiration. Example: `600`.
    pub access_token_expiration_time: Option<i64>,
}

impl CreateTicketRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `expirationTime`.
    #[inline]
    pub fn expiration_time(mut self, value: i64) -> Self {
        self.expiration_time = Some(value);
        self
    }
    /// Sets `accessTokenExpirationTime`.
    #[inline]
    pub fn access_token_expiration_time(mut self, value: i64) -> Self {
        self.access_token_expiration_time = Some(value);
        self
    }
}

request! {
    CreateTicketRequest {
        "expirationTime" => expiration_time: query,
        "accessTokenExpirationTime" => access_token_expiration_time: query,
    }
}

impl Operation for CreateTicketRequest {
    type Response = CreateTicketResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateTicket").roa("POST", "/tickets");
}

/// Response to [`CreateTicketRequest`].
#[non_exhaustive]
pub struct CreateTicketResponse {
    /// Lets a browser in without signing in.
    /// Example: `eyJ***************.eyJ******************.KUT****************`.
    pub ticket: Option<String>,
}

response! {
    CreateTicketResponse {
        "ticket" => ticket: value,
    }
}
