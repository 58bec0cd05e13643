// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTicket`, from `sls/CreateTicket.md`.

use alicloud_runtime::codegen::*;

/// Issues a ticket for links that open query pages and dashboards without a login.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateTicketRequest::new();
/// let reply = client.create_ticket(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTicketRequest {
    /// Time that is set or recorded for this: expiration.
    pub expiration_time: Option<i64>,
    /// Time that is set or recorded for this: access token expiration.
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
    const INFO: OperationInfo = super::operation("CreateTicket")
        .roa("POST", "/tickets")
        .foreign_protocol("SLS");
}

/// Response to [`CreateTicketRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct CreateTicketResponse {
    /// Ticket for opening pages without logging on.
    /// Example: `eyJ***************.eyJ******************.KUT****************`.
    pub ticket: Option<String>,
}

response! {
    CreateTicketResponse {
        "ticket" => ticket: value,
    }
}
