// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateWebCCRule`, from `ddoscoo/CreateWebCCRule.md`.

use alicloud_runtime::codegen::*;

/// Creates a custom frequency control rule for one URI of a website.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::CreateWebCCRuleRequest::new()
///     .domain("www.aliyun.com")
///     .name("testrule")
///     .act("close")
///     .count(60)
///     .interval(20)
///     .mode("prefix")
///     .ttl(60)
///     .uri("/abc/a.php");
/// let reply = client.create_web_cc_rule(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct CreateWebCCRuleRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `rg-acfm2pz25js****`.
    pub resource_group_id: Option<String>,
    /// **Required.** Domain that the call or the item is about, as a rule a domain name.
    /// Example: `www.aliyun.com`.
    pub domain: Option<String>,
    /// **Required.** Name that people know the item by. Example: `testrule`.
    pub name: Option<String>,
    /// **Required.** What happens to a client over the limit: cut off or a puzzle. Example: `close`.
    pub act: Option<String>,
    /// **Required.** Requests in the interval from which the rule acts. Example: `60`.
    pub count: Option<i32>,
    /// **Required.** Time from one run, check or data point to the next. Example: `20`.
    pub interval: Option<i32>,
    /// **Required.** Way of working, out of those that the service offers. Example: `prefix`.
    pub mode: Option<String>,
    /// **Required.** How long a record may be kept before it is fetched anew. Example: `60`.
    pub ttl: Option<i32>,
    /// **Required.** Address or path of the resource. Example: `/abc/a.php`.
    pub uri: Option<String>,
}

impl CreateWebCCRuleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `Domain`, which is required.
    pub fn domain(mut self, value: impl Into<String>) -> Self {
        self.domain = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Act`, which is required.
    pub fn act(mut self, value: impl Into<String>) -> Self {
        self.act = Some(value.into());
        self
    }
    /// Sets `Count`, which is required.
    #[inline]
    pub fn count(mut self, value: i32) -> Self {
        self.count = Some(value);
        self
    }
    /// Sets `Interval`, which is required.
    #[inline]
    pub fn interval(mut self, value: i32) -> Self {
        self.interval = Some(value);
        self
    }
    /// Sets `Mode`, which is required.
    pub fn mode(mut self, value: impl Into<String>) -> Self {
        self.mode = Some(value.into());
        self
    }
    /// Sets `Ttl`, which is required.
    #[inline]
    pub fn ttl(mut self, value: i32) -> Self {
        self.ttl = Some(value);
        self
    }
    /// Sets `Uri`, which is required.
    pub fn uri(mut self, value: impl Into<String>) -> Self {
        self.uri = Some(value.into());
        self
    }
}

request! {
    CreateWebCCRuleRequest {
        "ResourceGroupId" => resource_group_id: query,
        "Domain" => domain: query,
        "Name" => name: query,
        "Act" => act: query,
        "Count" => count: query,
        "Interval" => interval: query,
        "Mode" => mode: query,
        "Ttl" => ttl: query,
        "Uri" => uri: query,
    }
}

impl Operation for CreateWebCCRuleRequest {
    type Response = CreateWebCCRuleResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateWebCCRule")
        .required(&["Domain", "Name", "Act", "Count", "Interval", "Mode", "Ttl", "Uri"]);
}

/// Response to [`CreateWebCCRuleRequest`].
pub type CreateWebCCRuleResponse = alicloud_runtime::EmptyResponse;
