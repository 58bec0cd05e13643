//! The role that is assumed, and how.

use std::time::{Duration, SystemTime};

use crate::credentials::{
    error::{CredentialsError, CredentialsErrorKind},
    provider_context::Context,
};

const SECONDS: u32 = 3600;
const SECONDS_MIN: u32 = 900;

/// A RAM role, and how it is assumed.
///
/// What is left out comes from the environment: `ALIBABA_CLOUD_ROLE_ARN`,
/// `ALIBABA_CLOUD_ROLE_SESSION_NAME`, `ALIBABA_CLOUD_STS_REGION` and
/// `ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED`.
#[derive(Clone, Debug, Default)]
pub struct Role {
    arn: Option<String>,
    session_name: Option<String>,
    duration: Option<Duration>,
    pub(super) policy: Option<String>,
    pub(super) external_id: Option<String>,
    region: Option<String>,
    vpc: bool,
    endpoint: Option<String>,
}

impl Role {
    /// The role that `ALIBABA_CLOUD_ROLE_ARN` names.
    pub fn from_environment() -> Self {
        Self::default()
    }

    /// The role with this ARN, as in `acs:ram::123456789012:role/reader`.
    pub fn new(arn: impl Into<String>) -> Self {
        Self {
            arn: Some(arn.into()),
            ..Self::default()
        }
    }

    /// What the session is called in the logs of the service.
    pub fn named(mut self, session_name: impl Into<String>) -> Self {
        self.session_name = Some(session_name.into());
        self
    }

    /// How long the credentials are valid: an hour unless set, at least 15 minutes, at most what
    /// the role allows.
    pub fn duration(mut self, duration: Duration) -> Self {
        self.duration = Some(duration);
        self
    }

    /// A policy, as JSON, that narrows what the role may do.
    pub fn policy(mut self, policy: impl Into<String>) -> Self {
        self.policy = Some(policy.into());
        self
    }

    /// The external id that the role's owner asks for. Not sent with an identity provider's token.
    pub fn external_id(mut self, external_id: impl Into<String>) -> Self {
        self.external_id = Some(external_id.into());
        self
    }

    /// The region whose security token service is asked.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.region = Some(region.into());
        self
    }

    /// Asks the security token service inside the VPC; needs a region.
    pub fn vpc(mut self, vpc: bool) -> Self {
        self.vpc = vpc;
        self
    }

    /// The address of the security token service: `host`, `host:port` or a URL.
    pub fn endpoint(mut self, endpoint: impl Into<String>) -> Self {
        self.endpoint = Some(endpoint.into());
        self
    }

    pub(super) fn arn(
        &self,
        provider: &'static str,
        context: &Context,
    ) -> Result<String, CredentialsError> {
        self.arn
            .clone()
            .or_else(|| context.var("ALIBABA_CLOUD_ROLE_ARN"))
            .ok_or_else(|| {
                let message = "no role is named, and ALIBABA_CLOUD_ROLE_ARN is not set";
                CredentialsError::new(provider, CredentialsErrorKind::NotConfigured, message)
            })
    }

    pub(super) fn session_name(&self, context: &Context) -> String {
        let given = self.session_name.clone();
        given
            .or_else(|| context.var("ALIBABA_CLOUD_ROLE_SESSION_NAME"))
            .unwrap_or_else(|| {
                let since = context
                    .environment
                    .now()
                    .duration_since(SystemTime::UNIX_EPOCH);
                format!("alicloud-rust-{}", since.unwrap_or_default().as_millis())
            })
    }

    pub(super) fn session_seconds(&self, provider: &'static str) -> Result<u32, CredentialsError> {
        let Some(duration) = self.duration else {
            return Ok(SECONDS);
        };
        let seconds = u32::try_from(duration.as_secs()).ok();
        seconds
            .filter(|seconds| *seconds >= SECONDS_MIN)
            .ok_or_else(|| {
                let message = format!(
                    "a session lasts {SECONDS_MIN} s or longer, not {} s",
                    duration.as_secs()
                );
                CredentialsError::new(provider, CredentialsErrorKind::Invalid, message)
            })
    }

    pub(super) fn sts_host(&self, context: &Context) -> String {
        if let Some(endpoint) = &self.endpoint {
            return endpoint.clone();
        }
        let vpc = self.vpc || context.switched_on("ALIBABA_CLOUD_VPC_ENDPOINT_ENABLED");
        match self
            .region
            .clone()
            .or_else(|| context.var("ALIBABA_CLOUD_STS_REGION"))
        {
            Some(region) if vpc => format!("sts-vpc.{region}.aliyuncs.com"),
            Some(region) => format!("sts.{region}.aliyuncs.com"),
            None => "sts.aliyuncs.com".to_owned(),
        }
    }
}
