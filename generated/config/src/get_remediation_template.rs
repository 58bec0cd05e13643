// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetRemediationTemplate`, from `config/GetRemediationTemplate.md`.

use alicloud_runtime::codegen::*;

/// Shows a template for automatic remediation in full.
///
/// ```no_run
/// # async fn example(client: alicloud_config::Client) -> Result<(), alicloud_config::Error> {
/// let request = alicloud_config::GetRemediationTemplateRequest::new();
/// let reply = client.get_remediation_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetRemediationTemplateRequest {
    /// Identifier of the remediation template.
    pub template_identifier: Option<String>,
}

impl GetRemediationTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateIdentifier`.
    pub fn template_identifier(mut self, value: impl Into<String>) -> Self {
        self.template_identifier = Some(value.into());
        self
    }
}

request! {
    GetRemediationTemplateRequest {
        "TemplateIdentifier" => template_identifier: query,
    }
}

impl Operation for GetRemediationTemplateRequest {
    type Response = GetRemediationTemplateResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetRemediationTemplate").read_only();
}

/// Response to [`GetRemediationTemplateRequest`].
#[non_exhaustive]
pub struct GetRemediationTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `E232FC35-BD40-51E3-B2EB-09416A234939`.
    pub request_id: Option<String>,
    /// The remediation templates that were found or are concerned, one entry each.
    pub remediation_templates: Vec<RemediationTemplate>,
}

response! {
    GetRemediationTemplateResponse {
        "RequestId" => request_id: value,
        "RemediationTemplates" => remediation_templates: list(""),
    }
}

/// The remediation templates that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct RemediationTemplate {
    /// Which kind of remediation it is or is to be. Example: `OOS`.
    pub remediation_type: Option<String>,
    /// Identifier of the remediation template. Example: `ACS-ALB-BulkyEnableDeletionProtection`.
    pub template_identifier: Option<String>,
    /// Name that the template was given. Example: `text`.
    pub template_name: Option<String>,
    /// Text of the remediation template. Example: `text`.
    pub template_definition: Option<String>,
    /// Identifier of the managed rule that the rule is made from.
    /// Example: `alb-delete-protection-enabled`.
    pub managed_rule_identifier: Option<String>,
    /// Free text that tells people about the template. Example: `text`.
    pub template_description: Option<String>,
}

response! {
    RemediationTemplate {
        "RemediationType" => remediation_type: value,
        "TemplateIdentifier" => template_identifier: value,
        "TemplateName" => template_name: value,
        "TemplateDefinition" => template_definition: value,
        "ManagedRuleIdentifier" => managed_rule_identifier: value,
        "TemplateDescription" => template_description: value,
    }
}
