//! Credentials from the metadata service of an ECS instance.

use std::time::Duration;

use zeroize::Zeroizing;

use crate::{
    future::BoxFuture,
    transport::{HttpRequest, HttpResponse},
};

use super::{
    ProvideCredentials,
    error::{CredentialsError, CredentialsErrorKind},
    json_record::{JsonRecord, SERVICE_NAMES},
    provider_context::Context,
    types::Credentials,
};

const NAME: &str = "ecs_ram_role";
const SERVER: &str = "http://100.100.100.200";
const TOKEN_PATH: &str = "/latest/api/token";
const ROLE_PATH: &str = "/latest/meta-data/ram/security-credentials/";
const TOKEN_LIFE: &str = "21600";
/// The service is on the same host: a longer wait means that this is not an instance.
const TIMEOUT: Duration = Duration::from_secs(1);

/// Credentials of the RAM role of the ECS instance that the program runs on, from the metadata
/// service.
///
/// The hardened mode is tried first: requests carry a token that the service issues. The normal
/// mode, without one, is the fallback, unless `ALIBABA_CLOUD_IMDSV1_DISABLED` is `true`.
/// `ALIBABA_CLOUD_ECS_METADATA_DISABLED` turns the provider off; `ALIBABA_CLOUD_ECS_METADATA` names
/// the role, which is asked for otherwise.
#[derive(Debug)]
pub struct EcsRoleProvider {
    context: Context,
    server: String,
    role: Option<String>,
    hardened: bool,
}

impl EcsRoleProvider {
    /// The role of the instance, under the switches of `context`.
    pub fn new(context: Context) -> Self {
        let role = context.var("ALIBABA_CLOUD_ECS_METADATA");
        let hardened = context.switched_on("ALIBABA_CLOUD_IMDSV1_DISABLED");
        Self {
            context,
            server: SERVER.to_owned(),
            role,
            hardened,
        }
    }

    /// The role's name, so that it is not asked for.
    pub fn role(mut self, role: impl Into<String>) -> Self {
        self.role = Some(role.into());
        self
    }

    /// Refuses the normal mode, whatever the environment says.
    pub fn hardened(mut self) -> Self {
        self.hardened = true;
        self
    }

    /// The address of the metadata service, as in `http://100.100.100.200`.
    pub fn server(mut self, server: impl Into<String>) -> Self {
        self.server = server.into();
        self
    }

    async fn get(&self) -> Result<Credentials, CredentialsError> {
        if self
            .context
            .switched_on("ALIBABA_CLOUD_ECS_METADATA_DISABLED")
        {
            let message = "ALIBABA_CLOUD_ECS_METADATA_DISABLED is true";
            return Err(CredentialsError::new(
                NAME,
                CredentialsErrorKind::Disabled,
                message,
            ));
        }
        let token = self.fetch_token().await?;
        let role = match &self.role {
            Some(role) => role.clone(),
            None => self.fetch_attached_role(token.as_deref()).await?,
        };
        let path = format!("{ROLE_PATH}{role}");
        let response = self.fetch(&path, token.as_deref()).await?;
        let refused = |message| CredentialsError::new(NAME, CredentialsErrorKind::Refused, message);
        if response.status != 200 {
            return Err(refused(format!(
                "HTTP status {} for the role `{role}`",
                response.status
            )));
        }
        let record = JsonRecord::parse(&Zeroizing::new(response.body))
            .map_err(|why| refused(format!("the response cannot be read: {why}")))?;
        match record.text("Code") {
            Some("Success") => record.credentials(NAME, &SERVICE_NAMES),
            code => Err(refused(format!(
                "the code for the role `{role}` is `{}`",
                code.unwrap_or_default().escape_debug()
            ))),
        }
    }

    /// The token of the hardened mode; `None` to go on without one.
    async fn fetch_token(&self) -> Result<Option<String>, CredentialsError> {
        let mut request = HttpRequest::new("PUT", format!("{}{TOKEN_PATH}", self.server));
        request.direct = true;
        let life = "X-aliyun-ecs-metadata-token-ttl-seconds";
        request.headers.push(life, TOKEN_LIFE);
        let response = self.context.send(request, TIMEOUT).await;
        match response {
            Ok(HttpResponse {
                status: 200, body, ..
            }) => Ok(String::from_utf8(body)
                .ok()
                .map(|token| token.trim().to_owned())),
            // Where nobody listens, the normal mode would wait in vain once more.
            Err(error) if !error.connected || self.hardened => Err(error.for_provider(NAME)),
            Ok(response) if self.hardened => {
                let message = format!("HTTP status {} for a token", response.status);
                Err(CredentialsError::new(
                    NAME,
                    CredentialsErrorKind::Refused,
                    message,
                ))
            }
            Ok(_) | Err(_) => Ok(None),
        }
    }

    async fn fetch_attached_role(&self, token: Option<&str>) -> Result<String, CredentialsError> {
        let response = self.fetch(ROLE_PATH, token).await?;
        let error = |kind, message: String| Err(CredentialsError::new(NAME, kind, message));
        match response.status {
            200 => {}
            404 => {
                let message = "no RAM role is attached to the instance".to_owned();
                return error(CredentialsErrorKind::NotConfigured, message);
            }
            status => {
                let message = format!("HTTP status {status} for the name of the role");
                return error(CredentialsErrorKind::Refused, message);
            }
        }
        let text = String::from_utf8_lossy(&response.body);
        let role = text.lines().next().unwrap_or_default().trim();
        let fits = |c: char| c.is_ascii_alphanumeric() || "-_.@".contains(c);
        if role.is_empty() || !role.chars().all(fits) {
            let message = "the response is not the name of a role".to_owned();
            return error(CredentialsErrorKind::Refused, message);
        }
        Ok(role.to_owned())
    }

    async fn fetch(
        &self,
        path: &str,
        token: Option<&str>,
    ) -> Result<HttpResponse, CredentialsError> {
        let response = self.fetch_once(path, token).await?;
        let denied = matches!(response.status, 401 | 403 | 405);
        if denied && token.is_some() && !self.hardened {
            return self.fetch_once(path, None).await;
        }
        Ok(response)
    }

    async fn fetch_once(
        &self,
        path: &str,
        token: Option<&str>,
    ) -> Result<HttpResponse, CredentialsError> {
        let mut request = HttpRequest::new("GET", format!("{}{path}", self.server));
        request.direct = true;
        if let Some(token) = token {
            request.headers.push("X-aliyun-ecs-metadata-token", token);
        }
        self.context
            .send(request, TIMEOUT)
            .await
            .map_err(|error| error.for_provider(NAME))
    }
}

impl ProvideCredentials for EcsRoleProvider {
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialsError>> {
        Box::pin(self.get())
    }
}
