// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDefaultIPSConfig`, from `cloudfw/ModifyDefaultIPSConfig.md`.

use alicloud_runtime::codegen::*;

/// Changes the default intrusion prevention settings: run mode, rule class, basic rules, patches
/// and threat intelligence.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyDefaultIPSConfigRequest::new()
///     .run_mode(1);
/// let reply = client.modify_default_ips_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDefaultIPSConfigRequest {
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Rules that apply to the cti, one entry each.
    pub cti_rules: Option<i32>,
    /// Rules that apply to the basic, one entry each.
    pub basic_rules: Option<i32>,
    /// Rules that apply to the patch, one entry each.
    pub patch_rules: Option<i32>,
    /// **Required.** Way in which the run works.
    pub run_mode: Option<i32>,
    /// Size, model or class of the rule.
    pub rule_class: Option<i32>,
    /// Largest value, allowed or found, of this: sdl.
    pub max_sdl: Option<i64>,
}

impl ModifyDefaultIPSConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `CtiRules`.
    #[inline]
    pub fn cti_rules(mut self, value: i32) -> Self {
        self.cti_rules = Some(value);
        self
    }
    /// Sets `BasicRules`.
    #[inline]
    pub fn basic_rules(mut self, value: i32) -> Self {
        self.basic_rules = Some(value);
        self
    }
    /// Sets `PatchRules`.
    #[inline]
    pub fn patch_rules(mut self, value: i32) -> Self {
        self.patch_rules = Some(value);
        self
    }
    /// Sets `RunMode`, which is required.
    #[inline]
    pub fn run_mode(mut self, value: i32) -> Self {
        self.run_mode = Some(value);
        self
    }
    /// Sets `RuleClass`.
    #[inline]
    pub fn rule_class(mut self, value: i32) -> Self {
        self.rule_class = Some(value);
        self
    }
    /// Sets `MaxSdl`.
    #[inline]
    pub fn max_sdl(mut self, value: i64) -> Self {
        self.max_sdl = Some(value);
        self
    }
}

request! {
    ModifyDefaultIPSConfigRequest {
        "Lang" => lang: query,
        "CtiRules" => cti_rules: query,
        "BasicRules" => basic_rules: query,
        "PatchRules" => patch_rules: query,
        "RunMode" => run_mode: query,
        "RuleClass" => rule_class: query,
        "MaxSdl" => max_sdl: query,
    }
}

impl Operation for ModifyDefaultIPSConfigRequest {
    type Response = ModifyDefaultIPSConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyDefaultIPSConfig")
        .required(&["RunMode"]);
}

/// Response to [`ModifyDefaultIPSConfigRequest`].
pub type ModifyDefaultIPSConfigResponse = alicloud_runtime::EmptyResponse;
