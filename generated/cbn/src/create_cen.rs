// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCen`, from `cbn/CreateCen.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtectionLevel, Tag};

/// Creates a CEN instance, a private network that can join VPCs, leased lines and regions.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::CreateCenRequest::new();
/// let reply = client.create_cen(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCenRequest {
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    /// Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// Free text that describes the item to people. Length: 2 to 256. Example: `text`.
    pub description: Option<String>,
    /// Name that people know the item by. Length: 2 to 128. Example: `test`.
    pub name: Option<String>,
    /// How strictly overlapping address ranges of attached networks are kept out. Example: `FULL`.
    pub protection_level: Option<Open<ProtectionLevel>>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 20.
    pub tag: Vec<Tag>,
}

impl CreateCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ProtectionLevel`.
    pub fn protection_level(mut self, value: impl Into<Open<ProtectionLevel>>) -> Self {
        self.protection_level = Some(value.into());
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    CreateCenRequest {
        "ClientToken" => client_token: query,
        "Description" => description: query,
        "Name" => name: query,
        "ProtectionLevel" => protection_level: query,
        "Tag" => tag: query,
    }
}

impl Operation for CreateCenRequest {
    type Response = CreateCenResponse;
    type Error = CreateCenError;
    const INFO: OperationInfo = super::operation("CreateCen")
        .idempotency_token("ClientToken");
    const ERRORS: &'static [CreateCenError] = &[
        CreateCenError::IllegalParamResourceGroupId,
        CreateCenError::InvalidParameter,
        CreateCenError::Unauthorized,
    ];
}

/// Response to [`CreateCenRequest`].
#[non_exhaustive]
pub struct CreateCenResponse {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmc****`.
    pub cen_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `455AC20C-7061-446A-BDBD-B3BEE0856304`.
    pub request_id: Option<String>,
}

response! {
    CreateCenResponse {
        "CenId" => cen_id: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`CreateCenRequest`] names.
///
/// - [`IllegalParamResourceGroupId`](super::DocumentedError::IllegalParamResourceGroupId)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type CreateCenError = super::DocumentedError;
