// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyExpressConnectRouterAssociation`, from `expressconnectrouter/ModifyExpressConnectRouterAssociation.md`.

use alicloud_runtime::codegen::*;

/// Changes the description of an Express Connect router's association.
///
/// ```no_run
/// # async fn example(client: alicloud_expressconnectrouter::Client) -> Result<(), alicloud_expressconnectrouter::Error> {
/// let request = alicloud_expressconnectrouter::ModifyExpressConnectRouterAssociationRequest::new()
///     .ecr_id("...")
///     .association_id("...");
/// let reply = client.modify_express_connect_router_association(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyExpressConnectRouterAssociationRequest {
    /// **Required.** Express Connect router that the call works on.
    pub ecr_id: Option<String>,
    /// **Required.** Link between the Express Connect router and a VPC or transit router.
    pub association_id: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl ModifyExpressConnectRouterAssociationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EcrId`, which is required.
    pub fn ecr_id(mut self, value: impl Into<String>) -> Self {
        self.ecr_id = Some(value.into());
        self
    }
    /// Sets `AssociationId`, which is required.
    pub fn association_id(mut self, value: impl Into<String>) -> Self {
        self.association_id = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    ModifyExpressConnectRouterAssociationRequest {
        "EcrId" => ecr_id: form,
        "AssociationId" => association_id: form,
        "Description" => description: form,
        "DryRun" => dry_run: form,
        "ClientToken" => client_token: form,
    }
}

impl Operation for ModifyExpressConnectRouterAssociationRequest {
    type Response = ModifyExpressConnectRouterAssociationResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyExpressConnectRouterAssociation")
        .required(&["EcrId", "AssociationId"])
        .idempotency_token("ClientToken")
        .dry_run("DryRun");
}

/// Response to [`ModifyExpressConnectRouterAssociationRequest`], which the documentation does not describe.
pub type ModifyExpressConnectRouterAssociationResponse = alicloud_runtime::UndocumentedResponse;
